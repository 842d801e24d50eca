/** The fonts of this machine. */
import { FontsTable } from '../office/fonts-table';
import { useDesk } from '../state/desk-state';

export function FontsPart() {
  const { fonts } = useDesk();
  return (
    <>
      <FontsTable roles={fonts.roles} />
      <p className="quiet">
        把标准字体装到系统里（双击字体文件，点“安装”），重新打开程序后就会用上。装没装字体，文书的断行分页都一样。
      </p>
    </>
  );
}
