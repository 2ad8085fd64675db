package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.text.Searches;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;

/** Tells the title by which a Chinese story has named a document before that it then calls 该协议 or 通知. */
final class DocumentTitles {
    private static final int NEAREST = 3;
    private static final int LONGEST_MENTION = 6;
    private static final int LONGEST_TITLE = 60;

    private static final int MOST_SEARCHES = 50;

    private final Searches<Optional<Mention>> longer =
            new Searches<>(MOST_SEARCHES, Optional.empty(), this::findLonger);
    private final List<Line> lines;
    private final ChineseWords words;

    DocumentTitles(List<Line> lines, SpeechWords words) {
        this.lines = lines;
        this.words = words.chinese;
    }

    /** 《意见》 for 《关于摆渡的意见》: {@return the first longer title before a mention that ends with its words} */
    Optional<Mention> whole(Mention title) {
        String text = title.text();
        boolean isShort = text.length() > 2
                && text.length() <= LONGEST_MENTION
                && text.charAt(0) == '《'
                && text.indexOf('》') == text.length() - 1;
        return isShort ? longer.of(text.substring(1)).filter(one -> one.isBefore(title)) : Optional.empty();
    }

    private Optional<Mention> findLonger(String end) {
        for (Line line : lines) {
            String t = line.text();
            for (int at = t.indexOf(end); at > 0; at = t.indexOf(end, at + 1)) {
                int open = opened(t, '《', '》', at, Math.max(0, at - LONGEST_TITLE));
                if (open >= 0 && open < at - 1) {
                    return Optional.of(new Mention(line.passage(), new Range(open, at + end.length())));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the last title before a mention, in marks of a title or in quotation marks, that ends with its noun} */
    Optional<Mention> of(Mention document) {
        String text = document.text();
        int noun = words.documents.startBefore(text, text.length(), 0);
        boolean pointed = noun > 0 && words.demonstratives.endAt(text, 0, noun) > 0;
        if (noun < 0 || text.length() > LONGEST_MENTION || (noun > 0 && !pointed)) {
            return Optional.empty();
        }
        String what = text.substring(noun);
        int number = document.passage().number();
        for (int i = number; i >= Math.max(0, number - NEAREST); i--) {
            Line line = lines.get(i);
            int to = i == number ? document.range().start() : line.text().length();
            Optional<Mention> title = last(line, what, to);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> last(Line line, String noun, int to) {
        String t = line.text();
        for (int at = t.lastIndexOf(noun, to - noun.length() - 1); at > 0; at = t.lastIndexOf(noun, at - 1)) {
            int end = at + noun.length();
            char close = end < to ? t.charAt(end) : ' ';
            int floor = Math.max(0, at - LONGEST_TITLE);
            int open =
                    close == '》' ? opened(t, '《', '》', at, floor) : close == '”' ? opened(t, '“', '”', at, floor) : -1;
            if (open >= 0 && at > open + 1) {
                return Optional.of(new Mention(line.passage(), new Range(open + 1, end)));
            }
        }
        return Optional.empty();
    }

    /** Where the mark opens that closes behind a place, without another that closes between; or -1. */
    private static int opened(String t, char open, char close, int at, int floor) {
        for (int i = at - 1; i >= floor; i--) {
            if (t.charAt(i) == open) {
                return i;
            }
            if (t.charAt(i) == close) {
                return -1;
            }
        }
        return -1;
    }
}
