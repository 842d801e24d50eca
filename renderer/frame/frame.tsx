/** The frame around every screen: head, side bar, bars of words, and the screen that the address names. */
import { useCallback, useState } from 'react';
import { CommandContext, createCommandStore } from '../state/commands';
import { useIncomingFiles } from '../state/use-incoming-files';
import { Bars } from './bars';
import { Head } from './head';
import { Palette } from './palette';
import { Screens } from './screens';
import { SideBar } from './side-bar';
import { useFrameCommands } from './use-frame-commands';
import { useKeys } from './use-keys';

function Room() {
  const [palette, setPalette] = useState(false);
  const [menu, setMenu] = useState(false);
  const search = useCallback(() => setPalette(true), []);
  const newMenu = useCallback(() => setMenu(true), []);
  useFrameCommands({ search, newMenu });
  useIncomingFiles();
  return (
    <div className="frame">
      <Head onSearch={search} menuOpen={menu} onMenu={setMenu} />
      <SideBar />
      <main className="screen">
        <Bars />
        <div className="screen-body">
          <Screens />
        </div>
      </main>
      {palette ? <Palette onClose={() => setPalette(false)} /> : null}
    </div>
  );
}

export function Frame() {
  const [store] = useState(createCommandStore);
  useKeys(store);
  return (
    <CommandContext value={store}>
      <Room />
    </CommandContext>
  );
}
