package dev.newspost.internal.speech;

import java.util.List;
import java.util.Optional;

/** Tells which full name of a body a Chinese story shortens, as 巴西卫生部 to 卫生部. Not thread-safe. */
final class Bodies {
    private static final int LEAST = 3;
    private static final int LONGEST = 8;
    private static final int MOST_SEARCHES = 200;
    private static final int LEAST_WHOLE = 2;

    private final List<Line> lines;
    private final ChineseWords words;
    private final Searches<Optional<Mention>> full = new Searches<>(MOST_SEARCHES, Optional.empty(), this::find);
    private final Searches<Optional<Mention>> whole = new Searches<>(MOST_SEARCHES, Optional.empty(), this::findWhole);

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

    /** {@return where the body is named with what it is, as 哈佛大学 for 哈佛, always the same} */
    Optional<Mention> whole(Mention body) {
        String text = body.text();
        boolean none = text.length() < LEAST_WHOLE
                || text.length() > LONGEST
                || !Chars.isHan(text.charAt(0))
                || words.lands.contains(text)
                || words.places.contains(text);
        return none ? Optional.empty() : whole.of(text).filter(one -> one.isBefore(body));
    }

    private Optional<Mention> findWhole(String text) {
        Optional<Mention> found = Optional.empty();
        for (Line line : lines) {
            String t = line.bare();
            for (int at = line.passage().chinese() ? t.indexOf(text) : -1; at >= 0; at = t.indexOf(text, at + 1)) {
                int end = words.wholeEndings.endAt(t, at + text.length(), t.length());
                if (end > 0) {
                    Mention one = new Mention(line.passage(), new Range(at, end));
                    if (found.isPresent() && !found.get().text().equals(one.text())) {
                        return Optional.empty();
                    }
                    found = found.isPresent() ? found : Optional.of(one);
                }
            }
        }
        return found;
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
