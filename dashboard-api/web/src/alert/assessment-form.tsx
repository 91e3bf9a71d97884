import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../live/ask.js';
import type { Alert, AlertStep } from '../live/wire.js';
import { Notice, SignIn } from '../screen/parts.js';
import { REASON, STEP } from '../screen/words.js';

const MEANING: Record<AlertStep, string> = {
  gezien: 'iemand van de kerngroep heeft gekeken',
  'in-duiding': 'er wordt over gepraat: wat betekent dit?',
  inzet: 'er gaat iets gebeuren, of dat gebeurt al',
  sluiten: 'het is klaar, en wij zeggen wat het was',
  heropenen: 'het is toch niet klaar',
};

const REASONS = ['terecht', 'loos', 'dubbel'] as const;

type Sending =
  | { readonly state: 'choosing' | 'sending' | 'denied' }
  | { readonly state: 'sent'; readonly changes: number }
  | { readonly state: 'failed'; readonly why: string };

/** The steps that fit now. Choices only: a choice cannot hold a name. */
export function AssessmentForm({ alert, onSent }: { alert: Alert; onSent: () => void }) {
  const [step, setStep] = useState<AlertStep | ''>('');
  const [reason, setReason] = useState<string>('');
  const [sending, setSending] = useState<Sending>({ state: 'choosing' });
  const result = useRef<HTMLDivElement>(null);
  const changes = alert.geschiedenis.length;

  useEffect(() => {
    // What was sent shows in the alert a moment later; then the next choice is up.
    if (sending.state === 'sent' && changes > sending.changes) {
      setStep('');
      setReason('');
      setSending({ state: 'choosing' });
    }
  }, [changes, sending]);

  if (alert.mogelijk.length === 0) {
    return <p class="leeg">Er is nu niets meer te doen.</p>;
  }

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (step === '' || (step === 'sluiten' && reason === '')) {
      setSending({ state: 'failed', why: step === '' ? 'Kies eerst wat de kerngroep doet.' : 'Kies eerst wat het was.' });
      return;
    }
    setSending({ state: 'sending' });
    const answer = await send(`/v1/waarschuwingen/${alert.id}/beoordelingen`, { stap: step, ...(step === 'sluiten' && { reden: reason }) });
    if (answer.state === 'there') {
      setSending({ state: 'sent', changes });
      onSent();
    } else if (answer.state === 'failed') {
      setSending({ state: 'failed', why: answer.why });
    } else {
      setSending({ state: 'denied' });
    }
    result.current?.focus();
  };

  return (
    <form class="beoordeling" onSubmit={(event) => void onSubmit(event as SubmitEvent)}>
      <fieldset>
        <legend class="onzichtbaar">Kies een stap</legend>
        {alert.mogelijk.map((possible) => (
          <label key={possible} class="keuze">
            <input type="radio" name="stap" value={possible} checked={step === possible} onChange={() => setStep(possible)} />
            <span>
              <b>{possible === 'sluiten' && alert.toestand === 'gesloten' ? 'Beoordelen' : STEP[possible]}</b>
              <small>{MEANING[possible]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {step === 'sluiten' && (
        <fieldset class="reden">
          <legend>Wat was het?</legend>
          {REASONS.map((word) => (
            <label key={word} class="keuze">
              <input type="radio" name="reden" value={word} checked={reason === word} onChange={() => setReason(word)} />
              <span>
                <b>{REASON[word]}</b>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <button type="submit" class="knop hoofd" disabled={sending.state === 'sending'}>
        {sending.state === 'sending' ? 'Bezig met opslaan' : 'Leg vast'}
      </button>
      <div ref={result} tabIndex={-1} role="status">
        {sending.state === 'sent' && <p class="gelukt">✓ Opgeslagen. De waarschuwing verandert zo.</p>}
      </div>
      {sending.state === 'denied' && <SignIn />}
      {sending.state === 'failed' && (
        <Notice kind="mis">
          <p>
            <b>Dit is niet opgeslagen.</b> {sending.why}
          </p>
        </Notice>
      )}
      <p class="zacht">Er is geen tekstveld: zo komt er nooit een naam in. Vastgelegd wordt de stap en het kwartier, niet wie het deed.</p>
    </form>
  );
}
