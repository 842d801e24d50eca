/** Which screen an address means. */
import { Redirect, Route, Switch } from 'wouter';
import { EditorScreen } from '../pages/editor-screen';
import { PapersScreen } from '../papers/papers-screen';

export function Screens() {
  return (
    <Switch>
      <Route path="/papers">
        <PapersScreen />
      </Route>
      <Route path="/papers/:id">{({ id }) => <EditorScreen key={id} id={id} />}</Route>
      <Route>
        <Redirect to="/papers" replace />
      </Route>
    </Switch>
  );
}
