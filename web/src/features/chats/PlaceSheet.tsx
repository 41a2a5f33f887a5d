import { useState } from "react";
import type { PlaceContent } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { notify } from "@/design/notices.ts";
import { Sheet } from "@/design/Sheet.tsx";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";

interface PlaceSheetProps {
  /** What the button says that takes the place. */
  confirm: string;
  onClose: () => void;
  onChoose: (place: PlaceContent) => void;
}

/** Chooses a place: where this device is, or a position entered by hand, under a name. */
export default function PlaceSheet(props: PlaceSheetProps) {
  const text = useText().chats;
  const [name, setName] = useState("");
  const [address, setAddress] = useState("");
  const [latitude, setLatitude] = useState("");
  const [longitude, setLongitude] = useState("");
  const task = useTask();
  const position = { latitude: Number(latitude), longitude: Number(longitude) };
  const entered = latitude.trim() !== "" && longitude.trim() !== "";
  const valid = Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180;

  function locate(): Promise<void> {
    return new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(({ coords }) => {
        setLatitude(coords.latitude.toFixed(6));
        setLongitude(coords.longitude.toFixed(6));
        resolve();
      }, () => {
        notify(text.noLocation);
        resolve();
      }, { timeout: 15_000 })
    );
  }

  function choose() {
    props.onChoose({ name: name.trim(), address: address.trim() || undefined, ...position });
    props.onClose();
  }

  return (
    <Sheet
      title={text.placeTitle}
      onClose={props.onClose}
      actions={
        <Button kind="primary" disabled={!entered || !valid || !name.trim()} onPress={choose}>{props.confirm}</Button>
      }
    >
      <Button icon="place" busy={task.busy} onPress={() => void task.run(locate)}>{text.whereIAm}</Button>
      <Field label={text.placeName} value={name} onChange={setName} maxLength={100} required />
      <Field label={text.placeAddress} value={address} onChange={setAddress} maxLength={200} />
      <div className="pair">
        <Field label={text.latitude} value={latitude} onChange={setLatitude} inputMode="decimal" />
        <Field
          label={text.longitude}
          value={longitude}
          onChange={setLongitude}
          inputMode="decimal"
          error={entered && !valid ? text.wrongPosition : undefined}
        />
      </div>
    </Sheet>
  );
}
