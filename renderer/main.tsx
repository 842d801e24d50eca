/** The window's entry: language, look, and the host behind it. */
import '../templates/zod';
import { App, ConfigProvider } from 'antd';
import chinese from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from './host';
import { Guard } from './pages/guard';
import { Start } from './pages/start';
import './style/desk.css';
import { theme } from './style/theme';

dayjs.locale('zh-cn');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ConfigProvider locale={chinese} theme={theme} button={{ autoInsertSpace: false }}>
      <App>
        <Guard>
          <Start host={connect()} />
        </Guard>
      </App>
    </ConfigProvider>
  </StrictMode>,
);
