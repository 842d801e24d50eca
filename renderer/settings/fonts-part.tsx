/** The fonts of this machine, and those that the user brought for this program. */
import { FontsTable } from '../office/fonts-table';
import { useDesk } from '../state/desk-state';
import { BroughtFonts } from './brought-fonts';

export function FontsPart() {
  const { fonts } = useDesk();
  return (
    <>
      <FontsTable roles={fonts.roles} />
      <BroughtFonts />
      <p className="quiet">
        也可以把标准字体装到系统里（双击字体文件，点“安装”），重新打开程序后就会用上。换字体不改变文书的内容。
      </p>
    </>
  );
}
