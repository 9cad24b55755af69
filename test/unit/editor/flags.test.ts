import assert from 'node:assert/strict';
import { drawsFlags } from '../../../src/editor/flags';

describe('Flags', () => {
  const node = (platform: string) => ({ process: { platform }, navigator: { userAgent: 'Node.js/22' } });
  const browser = (userAgent: string) => ({ navigator: { userAgent } });

  it('are drawn where the system has a font of them', () => {
    assert.ok(drawsFlags(node('darwin'), false));
    assert.ok(
      drawsFlags(browser('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36'), false),
    );
    assert.ok(drawsFlags(browser('Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36'), false));
  });

  it('are codes on Windows, where nobody knows, and where the window is on another machine', () => {
    assert.ok(!drawsFlags(node('win32'), false));
    assert.ok(!drawsFlags(node('linux'), false));
    assert.ok(!drawsFlags(node('darwin'), true));
    assert.ok(!drawsFlags(browser('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36'), true));
    assert.ok(!drawsFlags({}, false));
  });
});
