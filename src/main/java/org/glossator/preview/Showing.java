package org.glossator.preview;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.page.TemplateFault;

/** What is being served, and who looks at it: pages that are open hear of every change that concerns them. */
final class Showing {
    private static final int MOST = 64;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final FaultPanel panel;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Stage stage = Stage.EMPTY;

    Showing(FaultPanel panel) {
        this.panel = panel;
    }

    synchronized Stage stage() {
        return stage;
    }

    /** What is served once it is known what the last change made of it, or the page alone where that is known sooner. */
    synchronized Stage settled(String address) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        try {
            while (stage.faults().isEmpty() && !stage.alone().containsKey(address)) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    break;
                }
                wait(left);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return stage;
    }

    /** Files have changed, and it is not yet known what is wrong in them. */
    void changed(Optional<Shown.Page> page) {
        Stage before = stage();
        Stage now = page.map(before.beingChecked()::with).orElseGet(before::beingChecked);
        replace(now);
        for (Listener listener : listeners) {
            boolean concerns = page.filter(alone -> alone.address().equals(listener.address()))
                    .isPresent();
            if (concerns && !isAsShown(listener, now)) {
                listener.reload();
            } else {
                listener.checking();
            }
        }
    }

    /** The site was made of the files as they are now. */
    void made(Shown shown) {
        String faults = panel.of(shown.faults(), shown.files().isEmpty());
        Stage before = stage();
        Stage now = before.with(shown, faults);
        replace(now);
        for (Listener listener : listeners) {
            if (now.isReady() && (now.look() != before.look() || !isAsShown(listener, now))) {
                listener.reload();
            } else {
                listener.faults(faults);
            }
        }
    }

    /** A page has been opened; empty where too many are. */
    Optional<Listener> open(String address, String fingerprint) {
        if (listeners.size() >= MOST) {
            return Optional.empty();
        }
        Listener listener = new Listener(address, fingerprint);
        listeners.add(listener);
        Stage now = stage();
        if (now.isReady() && !isAsShown(listener, now)) {
            listener.reload();
        }
        now.faults().ifPresent(listener::faults);
        return Optional.of(listener);
    }

    void close(Listener listener) {
        listeners.remove(listener);
    }

    void end() {
        listeners.forEach(Listener::end);
    }

    private synchronized void replace(Stage now) {
        stage = now;
        notifyAll();
    }

    private static boolean isAsShown(Listener listener, Stage now) {
        try {
            byte[] page = now.bytes(listener.address())
                    .or(() -> now.bytes(SitePages.ERROR))
                    .orElse(new byte[0]);
            return Fingerprint.of(page).equals(listener.fingerprint());
        } catch (TemplateFault unusable) {
            return true;
        }
    }
}
