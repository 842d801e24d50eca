/** The window's entry: language, look, and the host behind it. */
import '../templates/zod';
import { App, ConfigProvider } from 'antd';
import chinese from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode, useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { connect, type Host } from './host';
import { Guard } from './pages/guard';
import { Start } from './pages/start';
import { useHashLocation, useHashSearch } from './state/hash-location';
import { lastLook, putLook } from './state/look';
import './style/base.css';
import './style/frame.css';
import './style/editor.css';
import './style/form.css';
import './style/controls.css';
import './style/rows.css';
import './style/paper.css';
import './style/faults.css';
import './style/list.css';
import './style/campaign.css';
import './style/long-list.css';
import './style/archive.css';
import './style/dialogs.css';
import './style/print.css';
import './style/settings.css';
import './style/templates.css';
import { themeFor, type Look } from './style/theme';

dayjs.locale('zh-cn');

function Window({ host }: { readonly host: Host }) {
  const [look, setLook] = useState(lastLook);
  const theme = useMemo(() => themeFor(look), [look]);
  const onLook = useCallback((next: Look) => {
    putLook(next);
    setLook(next);
  }, []);
  return (
    <ConfigProvider locale={chinese} theme={theme} button={{ autoInsertSpace: false }}>
      <App>
        <Guard>
          <Router hook={useHashLocation} searchHook={useHashSearch} hrefs={(to) => `#${to}`}>
            <Start host={host} onLook={onLook} />
          </Router>
        </Guard>
      </App>
    </ConfigProvider>
  );
}

putLook(lastLook());
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Window host={connect()} />
  </StrictMode>,
);
