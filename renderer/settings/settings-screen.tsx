/** 设置: its rooms at left, the one that the address names at right. */
import { useEffect } from 'react';
import { Link } from 'wouter';
import { AboutPart } from './about-part';
import { ArchivePart } from './archive-part';
import { BackupPart } from './backup-part';
import { FolderPart } from './folder-part';
import { FontsPart } from './fonts-part';
import { LookPart } from './look-part';
import { NumbersPart } from './numbers-part';
import { OfficePart, PagesPart } from './office-part';
import { partOf, parts, type Part } from './parts';
import { SeriesPart } from './series-part';
import { TemplatesPart } from '../templates/templates-part';

const rooms: Readonly<Record<Part, () => React.ReactNode>> = {
  office: () => <OfficePart />,
  pages: () => <PagesPart />,
  series: () => <SeriesPart />,
  numbers: () => <NumbersPart />,
  archive: () => <ArchivePart />,
  templates: () => <TemplatesPart />,
  fonts: () => <FontsPart />,
  folder: () => <FolderPart />,
  backup: () => <BackupPart />,
  look: () => <LookPart />,
  about: () => <AboutPart />,
};

export function SettingsScreen({ part: given }: { readonly part: string }) {
  const part = partOf(given);
  const title = parts.find(({ key }) => key === part)?.words ?? '';
  useEffect(() => {
    document.title = `设置：${title} — 督办文书`;
  }, [title]);
  return (
    <div className="settings">
      <nav className="settings-nav" aria-label="设置">
        {parts.map(({ key, words }) => (
          <Link key={key} href={`/settings/${key}`} aria-current={key === part ? 'page' : undefined}>
            {words}
          </Link>
        ))}
      </nav>
      <div className="settings-room" tabIndex={0} role="region" aria-label={title}>
        <h1>{title}</h1>
        {rooms[part]()}
      </div>
    </div>
  );
}
