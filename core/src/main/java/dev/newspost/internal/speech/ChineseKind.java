package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.Attribution.Way;
import java.util.Optional;

/** Tells speech from terms, names and titles in a Chinese passage, and whole clauses from fragments. */
final class ChineseKind {
    private static final int TERM = 6;

    private final SpeechWords.Chinese words;
    private final String t;
    private final Occurrences occurrences;

    ChineseKind(SpeechWords.Chinese words, Line line, Occurrences occurrences) {
        this.words = words;
        this.t = line.text();
        this.occurrences = occurrences;
    }

    Optional<Quote.Kind> of(Utterance u, boolean handedDown) {
        Range inner = u.words();
        int size = size(inner);
        if (size == 0) {
            return none(u, "no words");
        }
        if (u.attribution().isEmpty()) {
            return alone(u) && size >= 6 && (sentence(u, inner) || handedDown)
                    ? direct(u, "a paragraph of somebody's words")
                    : none(u, "nobody says it");
        }
        if (!u.marked.closed() && attached(u) && !u.attribution().get().is(Way.COLON, Way.CUE)) {
            return none(u, "a mark that nothing closes");
        }
        Way way = u.attribution().get().way();
        boolean terminal = Chars.endsSentence(t.charAt(inner.end() - 1)) || t.charAt(inner.end() - 1) == '.';
        boolean comma = Chars.isComma(t.charAt(inner.end() - 1));
        if (named(u)
                && !(terminal && size > 10)
                && !(size > 12 && words.clauseStarts.endAt(t, inner.start(), inner.end()) > 0)) {
            return none(u, "a naming phrase stands before it");
        }
        if (!terminal && (namingAfter(u, size) || names(u, inner, size))) {
            return none(u, "it names the noun behind it");
        }
        return switch (way) {
            case LABEL ->
                terminal
                                || (size >= 2
                                        && u.attribution()
                                                .get()
                                                .subject()
                                                .filter(who -> who.definite() || who.kind() == Subject.Kind.DESCRIPTION)
                                                .isPresent())
                        ? direct(u, "a label hands it over")
                        : none(u, "a heading in front of a term");
            case COLON, PASSIVE -> size >= 2 || terminal ? direct(u, "a colon hands it over") : none(u, "too short");
            case LATE_COLON ->
                terminal || size >= 10 ? direct(u, "a colon hands it over") : none(u, "a term behind a colon");
            case AFTER -> behind(u, inner, size, terminal || comma);
            case SPLIT ->
                terminal || comma || size >= 10 ? direct(u, "the words go on") : none(u, "a term behind a quote");
            case ORPHAN ->
                (terminal && size >= 6)
                                || (comma && size >= 10)
                                || (size >= 10 && sentence(u, inner) && clause(inner, size))
                        ? direct(u, "a whole sentence in marks")
                        : none(u, "no cue and no whole sentence");
            case RUN_ON -> runOn(u, inner, size, terminal);
            case CUE -> cue(u, inner, size, terminal);
            default -> inline(u, inner, size, terminal);
        };
    }

    private Optional<Quote.Kind> behind(Utterance u, Range inner, int size, boolean pause) {
        if (attached(u) && !pause) {
            return fragment(u, inner, size);
        }
        if (pause) {
            return attached(u) && size < 8 ? fragment(u, inner, size) : direct(u, "the cue stands behind it");
        }
        return size >= 5 ? direct(u, "the cue stands behind it") : fragment(u, inner, size);
    }

    private Optional<Quote.Kind> runOn(Utterance u, Range inner, int size, boolean terminal) {
        if (!terminal && words.coverbs.endAt(t, inner.start(), inner.end()) > 0) {
            return fragment(u, inner, size);
        }
        if ((terminal && size >= 6) || (clause(inner, size) && size >= 8)) {
            return direct(u, "it goes on after a comma");
        }
        return u.attribution().get().cue().isPresent() && size >= 8
                ? fragment(u, inner, size)
                : none(u, "a term after a comma");
    }

    private Optional<Quote.Kind> cue(Utterance u, Range inner, int size, boolean terminal) {
        if (terminal && size >= 4) {
            return direct(u, "a cue hands it over");
        }
        Range cue = u.attribution().get().cue().get();
        boolean object = words.objectCues.contains(t, cue.start(), cue.end());
        boolean apart = !attached(u);
        if (defines(cue) || words.coverbs.endAt(t, inner.start(), inner.end()) > 0) {
            return fragment(u, inner, size);
        }
        if (!terminal && attributive(u) && !commaInside(inner)) {
            return fragment(u, inner, size);
        }
        if (apart && (clause(inner, size) || size >= 7)) {
            return direct(u, "a cue hands it over");
        }
        if (apart
                && (size > 1 || !Chars.isHan(t.charAt(inner.start())))
                && words.speechVerbs.contains(t, cue.start(), cue.end())) {
            return direct(u, "a cue hands it over");
        }
        if (words.degrees.endAt(t, inner.start(), inner.end()) > 0 && !clause(inner, size)) {
            return fragment(u, inner, size);
        }
        if (object && size <= TERM && !clause(inner, size)) {
            return none(u, "the object of a verb");
        }
        if (clause(inner, size) && !words.fragmentStartsAt(t, inner)) {
            return direct(u, "a cue hands it over");
        }
        return fragment(u, inner, size);
    }

    private Optional<Quote.Kind> inline(Utterance u, Range inner, int size, boolean terminal) {
        if (terminal && size >= 3 && "？！?!".indexOf(t.charAt(inner.end() - 1)) >= 0) {
            return direct(u, "a question or an exclamation");
        }
        if (terminal && size >= 12 && !words.fragmentStartsAt(t, inner)) {
            return direct(u, "a whole sentence inside a reported one");
        }
        if (!attached(u) && clause(inner, size) && size >= 8) {
            return direct(u, "a whole clause inside a reported sentence");
        }
        return fragment(u, inner, size);
    }

    /** 定义为, 形容成: what follows is no clause of its own. */
    private boolean defines(Range cue) {
        return cue.length() > 1
                && words.beings.startBefore(t, cue.end(), cue.start()) > 0
                && words.partialCues.contains(t, cue.start(), cue.end());
    }

    /** A fragment of somebody's words, or a term. */
    private Optional<Quote.Kind> fragment(Utterance u, Range inner, int size) {
        String what = inner.of(t);
        if (occurrences.of(what) > 1 && size <= TERM && !clause(inner, size)) {
            return none(u, "a term that is marked again");
        }
        int score = 0;
        score += size >= 12 ? 3 : size >= 8 ? 2 : size >= 5 ? 0 : -1;
        score += clauseWords(inner) > 0 ? 2 : 0;
        score += words.degrees.endAt(t, inner.start(), inner.end()) > 0 ? 3 : words.fragmentStartsAt(t, inner) ? 1 : 0;
        score += t.charAt(inner.end() - 1) == '的' ? 2 : 0;
        score += handed(u) ? 3 : 0;
        score += predicate(u) ? 2 : 0;
        score += closed(u) ? 1 : -1;
        score += attributive(u) ? -1 : 0;
        score += partialCue(u) ? 1 : 0;
        boolean is = predicate(u) && closed(u) && size >= 4;
        return score >= (is ? 2 : 3) ? partial(u, "a fragment of their words: " + score) : none(u, "a term: " + score);
    }

    /** {@return whether a cue that takes no noun as object stands right in front} */
    private boolean handed(Utterance u) {
        if (!u.attribution().get().is(Way.CUE) || attached(u)) {
            return false;
        }
        Range cue = u.attribution().get().cue().get();
        return !words.objectCues.contains(t, cue.start(), cue.end());
    }

    /** {@return whether the stretch and its marks are all that its passage holds, but for a number in front} */
    private boolean alone(Utterance u) {
        if (u.line.pairs().size() > 1) {
            return false;
        }
        for (int i = 0; i < t.length(); i++) {
            boolean outside = i < u.marked.open() || i >= u.marked.close();
            if (outside && (Chars.isHan(t.charAt(i)) || Chars.isLatin(t.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a sentence ends with the words, inside the mark or right behind it} */
    private boolean sentence(Utterance u, Range inner) {
        int behind = u.marked.close();
        return Chars.endsSentence(t.charAt(inner.end() - 1))
                || (behind < t.length() && Chars.endsSentence(t.charAt(behind)));
    }

    /** {@return whether the marked words end as the name of a thing does} */
    private boolean names(Utterance u, Range inner, int size) {
        int start = words.namingAfter.startBefore(t, inner.end(), inner.start());
        return start > inner.start() && size <= 20 && attached(u) && clauseWords(inner) == 0;
    }

    boolean listable(Utterance u) {
        Range inner = u.words();
        int size = size(inner);
        return size >= 3 && !named(u) && !namingAfter(u, size) && occurrences.of(inner.of(t)) == 1;
    }

    private boolean partialCue(Utterance u) {
        return u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> words.partialCues.contains(t, cue.start(), cue.end()))
                .isPresent();
    }

    /** 是「…」, 为「…」, 非常「…」: the words say what somebody thinks of a thing. */
    private boolean predicate(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        return end > 0 && "是为為成被作爲很太更最地称稱".indexOf(t.charAt(end - 1)) >= 0;
    }

    /** The clause ends with the words, or with a particle behind them. */
    private boolean closed(Utterance u) {
        int i = Chars.skipBlanks(t, u.marked.close(), t.length());
        if (i < t.length() && t.charAt(i) == '的') {
            i++;
        }
        if (i + 1 < t.length() && words.joints.endAt(t, i, i + 1) > 0 && MarkSign.of(t.charAt(i + 1)) >= 0) {
            return true;
        }
        return i >= t.length() || "，,。.；;！!？?、）)\n”」—".indexOf(t.charAt(i)) >= 0;
    }

    private boolean attributive(Utterance u) {
        int i = u.marked.close();
        return i < t.length() && ((Chars.isHan(t.charAt(i)) && t.charAt(i) != '的') || Chars.isLatin(t.charAt(i)));
    }

    /** {@return whether the reporter's words run right into the mark} */
    private boolean attached(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        if (end == 0) {
            return false;
        }
        char c = t.charAt(end - 1);
        if (!Chars.isWord(c) && c != '》' && !Chars.isClosingBracket(c)) {
            return false;
        }
        return u.attribution()
                .flatMap(Attribution::cue)
                .map(cue -> cue.end() != end)
                .orElse(true);
    }

    private boolean clause(Range inner, int size) {
        return size >= 5
                && (words.clauseStarts.endAt(t, inner.start(), inner.end()) > 0
                        || (clauseWords(inner) > 0 && size >= 6)
                        || commaInside(inner));
    }

    private boolean commaInside(Range inner) {
        for (int i = inner.start(); i < inner.end() - 1; i++) {
            if (Chars.isComma(t.charAt(i)) || Chars.endsSentence(t.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int clauseWords(Range inner) {
        int count = 0;
        int limit = Math.min(inner.end(), inner.start() + 200);
        int i = inner.start();
        while (i < limit) {
            int end = words.clauseWords.endAt(t, i, limit);
            if (end > 0) {
                count++;
                i = end;
            } else {
                i++;
            }
        }
        return count;
    }

    private boolean named(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        while (end > 0
                && (t.charAt(end - 1) == '：' || t.charAt(end - 1) == ':' || (t.charAt(end - 1) == '的' && end > 1))) {
            if (t.charAt(end - 1) == '的') {
                return words.naming.startBefore(t, end - 1, Math.max(0, end - 9)) >= 0
                        && u.words().length() < 20;
            }
            return false;
        }
        return words.naming.startBefore(t, end, Math.max(0, end - 8)) >= 0;
    }

    private boolean namingAfter(Utterance u, int size) {
        int i = u.marked.close();
        if (i < t.length() && (t.charAt(i) == '（' || t.charAt(i) == '(')) {
            int limit = Math.min(t.length(), i + 60);
            while (i < limit && !Chars.isClosingBracket(t.charAt(i))) {
                i++;
            }
            i++;
        }
        return size <= 14 && i < t.length() && words.namingAfter.endAt(t, i, t.length()) > 0;
    }

    /** How many characters and foreign words there are. */
    private int size(Range inner) {
        int size = 0;
        boolean word = false;
        for (int i = inner.start(); i < inner.end(); i++) {
            char c = t.charAt(i);
            boolean latin = Chars.isLatin(c) || Chars.isDigit(c);
            if (Chars.isHan(c) || (latin && !word)) {
                size++;
            }
            word = latin;
        }
        return size;
    }

    private static Optional<Quote.Kind> direct(Utterance u, String rule) {
        return verdict(u, Optional.of(Quote.Kind.DIRECT), rule);
    }

    private static Optional<Quote.Kind> partial(Utterance u, String rule) {
        return verdict(u, Optional.of(Quote.Kind.PARTIAL), rule);
    }

    private static Optional<Quote.Kind> none(Utterance u, String rule) {
        return verdict(u, Optional.empty(), rule);
    }

    private static Optional<Quote.Kind> verdict(Utterance u, Optional<Quote.Kind> kind, String rule) {
        u.judge(kind, rule);
        return kind;
    }
}
