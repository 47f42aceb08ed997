import { payments } from '../payments';
import { tell } from '../tell';

interface Asked {
  readonly params: Promise<{ key: string }>;
}

export async function GET(_: Request, { params }: Asked): Promise<Response> {
  return tell(await payments().status((await params).key));
}
