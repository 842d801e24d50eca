/** Which screen an address means. */
import { useLayoutEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { ArchiveScreen } from '../archive/archive-screen';
import { ItemScreen } from '../archive/item-screen';
import { AccountabilityScreen } from '../campaign/accountability/accountability-screen';
import { CaseScreen } from '../campaign/case/case-screen';
import { IncomingScreen } from '../campaign/incoming/incoming-screen';
import { LedgerScreen } from '../campaign/ledger/ledger-screen';
import { ReceiptsScreen } from '../campaign/receipts/receipts-screen';
import { RoundScreen } from '../campaign/round/round-screen';
import { RulesScreen } from '../campaign/rules/rules-screen';
import { SheetsScreen } from '../campaign/sheets/sheets-screen';
import { TextScreen } from '../campaign/text/text-screen';
import { WorkbenchScreen } from '../campaign/workbench/workbench-screen';
import { EditorScreen } from '../pages/editor-screen';
import { HelpScreen } from '../help/help-screen';
import { PapersScreen } from '../papers/papers-screen';
import { currentPath } from '../state/hash-location';
import { kindOf } from '../state/kind-of';
import { TemplateScreen } from '../templates/template-screen';
import { useAnswer } from '../settings/use-answer';
import { SettingsScreen } from '../settings/settings-screen';
import { UnitsScreen } from '../units/units-screen';

/** What an address without a screen opens: 工作台 where the office follows cases, else 文书. */
function FirstScreen() {
  const [address, go] = useLocation();
  const { value, error } = useAnswer('workbench', {});
  const isKnown = value !== undefined || error !== undefined;
  const first = value !== undefined && value.tally.total > 0 ? '/workbench' : '/papers';
  useLayoutEffect(() => {
    // whoever has gone somewhere while the host was asked stays there
    if (isKnown && currentPath() === address) go(first, { replace: true });
  }, [isKnown, first, address, go]);
  return null;
}

export function Screens() {
  return (
    <Switch>
      <Route path="/papers">
        <PapersScreen />
      </Route>
      <Route path="/papers/:id">{({ id }) => <EditorScreen key={id} id={id} />}</Route>
      <Route path="/workbench">
        <WorkbenchScreen />
      </Route>
      <Route path="/cases">
        <LedgerScreen />
      </Route>
      <Route path="/cases/:id">{({ id }) => <CaseScreen key={id} id={id} />}</Route>
      <Route path="/campaign/incoming">
        <IncomingScreen />
      </Route>
      <Route path="/campaign/sheets">
        <SheetsScreen />
      </Route>
      <Route path="/campaign/receipts">
        <ReceiptsScreen />
      </Route>
      <Route path="/campaign/round">
        <RoundScreen />
      </Route>
      <Route path="/campaign/rules">
        <RulesScreen />
      </Route>
      <Route path="/campaign/text">
        <TextScreen />
      </Route>
      <Route path="/campaign/accountability">
        <AccountabilityScreen />
      </Route>
      <Route path="/archive">
        <ArchiveScreen />
      </Route>
      <Route path="/archive/item">
        <ItemScreen />
      </Route>
      <Route path="/units">
        <UnitsScreen list="units" />
      </Route>
      <Route path="/units/people">
        <UnitsScreen list="people" />
      </Route>
      <Route path="/settings">
        <SettingsScreen part="" />
      </Route>
      <Route path="/settings/templates/:kind">
        {({ kind }) => <TemplateScreen key={kind} kind={kindOf(kind)} />}
      </Route>
      <Route path="/settings/:part">{({ part }) => <SettingsScreen key={part} part={part} />}</Route>
      <Route path="/help">
        <HelpScreen />
      </Route>
      <Route>
        <FirstScreen />
      </Route>
    </Switch>
  );
}
