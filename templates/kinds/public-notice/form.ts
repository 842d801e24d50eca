/** The form of a 公示. */
import type { Form } from '../../form';
import { annexSection } from '../../official-paper/form';

export const publicNoticeForm: Form = {
  sections: [
    {
      title: '公示内容',
      help: '公示对外公开，不写个人身份证号码和手机号码',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true, help: '关于…的公示' },
        { kind: 'longText', name: 'body', label: '正文' },
        {
          kind: 'rows',
          name: 'items',
          label: '公示事项',
          rowName: '事项',
          rowTitle: 'site',
          rowState: 'result',
          blank: { site: '', place: '', problem: '', result: '', unit: '' },
          fields: [
            { kind: 'text', name: 'site', label: '企业（单位）名称', required: true },
            { kind: 'text', name: 'place', label: '位置' },
            { kind: 'longText', name: 'problem', label: '问题' },
            { kind: 'longText', name: 'result', label: '整改情况' },
            { kind: 'unit', name: 'unit', label: '责任单位' },
          ],
        },
      ],
    },
    {
      title: '公示期和联系方式',
      fields: [
        { kind: 'date', name: 'from', label: '公示开始日期', required: true },
        { kind: 'date', name: 'until', label: '公示结束日期', required: true },
        { kind: 'text', name: 'contact', label: '联系人' },
        { kind: 'text', name: 'phone', label: '联系电话', required: true, help: '办公电话' },
        { kind: 'text', name: 'address', label: '通信地址' },
      ],
    },
    annexSection,
    {
      title: '署名和日期',
      fields: [
        { kind: 'unit', name: 'organ', label: '署名机关', help: '不填为本机关' },
        { kind: 'date', name: 'writtenDate', label: '成文日期' },
      ],
    },
  ],
};
