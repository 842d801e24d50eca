/** Typing into a controlled text: what an input method is still composing stays in the control until it is chosen. */
import { useState, type ChangeEvent, type CompositionEvent } from 'react';

type Control = HTMLInputElement | HTMLTextAreaElement;

interface Typing<T extends Control> {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<T>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<T>) => void;
}

const composing = ({ nativeEvent }: ChangeEvent): boolean =>
  'isComposing' in nativeEvent && nativeEvent.isComposing === true;

export function useTyping<T extends Control>(value: string, onChange: (text: string) => void): Typing<T> {
  const [draft, setDraft] = useState<string>();
  return {
    value: draft ?? value,
    onChange: (event) => {
      if (composing(event)) setDraft(event.target.value);
      else onChange(event.target.value);
    },
    onCompositionEnd: (event) => {
      setDraft(undefined);
      onChange(event.currentTarget.value);
    },
  };
}
