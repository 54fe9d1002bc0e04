import { Button, Input, Text, View } from '@tarojs/components';
import { useState } from 'react';

export default function Page() {
  const [count, setCount] = useState(0);
  const [text, setText] = useState('');
  return (
    <View>
      <Text>
        pages/shared {count} {text}
      </Text>
      <Input value={text} onInput={(event) => setText(event.detail.value)} />
      <Button onClick={() => setCount(count + 1)}>+1</Button>
    </View>
  );
}
