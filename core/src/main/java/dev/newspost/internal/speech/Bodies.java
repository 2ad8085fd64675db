package dev.newspost.internal.speech;

import java.util.List;
import java.util.Optional;

/** Tells which full name of a body a Chinese story shortens, as 巴西卫生部 to 卫生部. Not thread-safe. */
final class Bodies {
    private static final int LEAST = 3;
    private static final int LONGEST = 8;
    private static final int MOST_SEARCHES = 200;

    private final List<Line> lines;
    private final ChineseWords words;
    private final Searches<Optional<Mention>> full = new Searches<>(MOST_SEARCHES, Optional.empty(), this::find);

    Bodies(List<Line> lines, SpeechWords words) {
        this.lines = lines;
        this.words = words.chinese;
    }

    /** {@return where the body is named with the country or city that it belongs to, always the same one} */
    Optional<Mention> full(Mention body) {
        String text = body.text();
        if (text.length() < LEAST
                || text.length() > LONGEST
                || !Chars.isHan(text.charAt(0))
                || words.places.endAt(text, 0, text.length()) > 0) {
            return Optional.empty();
        }
        return full.of(text).filter(one -> one.isBefore(body));
    }

    private Optional<Mention> find(String text) {
        Optional<Mention> found = Optional.empty();
        for (Line line : lines) {
            String t = line.bare();
            for (int at = line.passage().chinese() ? t.indexOf(text, 1) : -1; at > 0; at = t.indexOf(text, at + 1)) {
                int start = words.places.startBefore(t, at, Math.max(0, at - LONGEST));
                if (start >= 0) {
                    Mention one = new Mention(line.passage(), new Range(start, at + text.length()));
                    if (found.isPresent() && !found.get().text().equals(one.text())) {
                        return Optional.empty();
                    }
                    found = found.isPresent() ? found : Optional.of(one);
                }
            }
        }
        return found;
    }
}
