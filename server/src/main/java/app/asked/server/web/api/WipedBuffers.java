package app.asked.server.web.api;

import java.util.Arrays;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/// Buffers that JSON is read from and written into, kept for the next one without what somebody wrote.
final class WipedBuffers extends RecyclerPool.BoundedPoolBase<BufferRecycler> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 16;

    WipedBuffers() {
        super(MOST);
    }

    @Override
    public BufferRecycler createPooled() {
        return new Wiping();
    }

    private static final class Wiping extends BufferRecycler {
        @Override
        public void releaseByteBuffer(int which, byte[] buffer) {
            Arrays.fill(buffer, (byte) 0);
            super.releaseByteBuffer(which, buffer);
        }

        @Override
        public void releaseCharBuffer(int which, char[] buffer) {
            Arrays.fill(buffer, '\0');
            super.releaseCharBuffer(which, buffer);
        }
    }
}
