/** The office profile and the page set-up, each beside a live sample. */
import { officeFaults } from '../office/example';
import { OfficeFields } from '../office/office-fields';
import { RedHeadSample } from '../office/red-head-sample';
import { SetupChoice } from '../office/setup-choice';
import { SaveBar } from './save-bar';
import { useSettingsDraft } from './use-settings-draft';

export function OfficePart() {
  const draft = useSettingsDraft();
  const { office } = draft.settings;
  const faults = officeFaults(office);
  return (
    <>
      <div className="settings-pair">
        <OfficeFields office={office} onChange={(next) => draft.put({ office: next })} faults={faults} />
        <RedHeadSample office={office} width={420} />
      </div>
      <SaveBar draft={draft} blocked={Object.keys(faults).length > 0} />
    </>
  );
}

export function PagesPart() {
  const draft = useSettingsDraft();
  const { office } = draft.settings;
  return (
    <>
      <div className="settings-pair">
        <div>
          <SetupChoice office={office} onChange={(next) => draft.put({ office: next })} />
        </div>
        <RedHeadSample office={office} width={360} share={1} />
      </div>
      <SaveBar draft={draft} />
    </>
  );
}
