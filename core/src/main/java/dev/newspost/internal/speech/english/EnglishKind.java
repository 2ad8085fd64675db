package dev.newspost.internal.speech.english;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Occurrences;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Locale;
import java.util.Optional;

/** Tells speech from terms, names and titles in an English passage, and whole clauses from fragments. */
final class EnglishKind {
    /** Fewer words that nothing hands over are no sentence. */
    private static final int LEAST_UNCUED = 4;

    private static final int LEAST_ALONE = 8;

    private static final int FEW = 3;
    private static final int LONGEST_NAME = 5;

    private final EnglishWords words;
    private final Line line;
    private final Tokens outside;
    private final Occurrences occurrences;
    private final EnglishSupposed supposed;
    private final EnglishClauses clauses;

    EnglishKind(EnglishWords words, Line line, Tokens outside, Occurrences occurrences) {
        this.words = words;
        this.line = line;
        this.outside = outside;
        this.occurrences = occurrences;
        this.clauses = new EnglishClauses(words);
        this.supposed = new EnglishSupposed(words, line, outside);
    }

    Optional<Quote.Kind> of(Utterance u, boolean handedDown) {
        Range inner = u.words();
        String said = inner.of(line.text());
        Tokens tokens = new Tokens(said.length() > 400 ? said.substring(0, 400) : said, words);
        int size = 0;
        for (int i = 0; i < tokens.count(); i++) {
            size += tokens.isWord(i) || tokens.type(i) == Token.NUMBER ? 1 : 0;
        }
        if (size == 0) {
            return none(u, "no words");
        }
        if (u.isUncued() && size < LEAST_UNCUED && !isAnnounced(u, size) && !isShort(u, tokens, size)) {
            return none(u, "no cue and no whole sentence");
        }
        if (u.attribution().isEmpty()) {
            boolean sentence = ".?!".indexOf(u.last()) >= 0;
            boolean trails = size >= LEAST_ALONE && said.endsWith("…");
            if (alone(u) && size >= 5 && (sentence || trails || handedDown)) {
                return direct(u, "a paragraph of somebody's words");
            }
            return sentence && standsAlone(u, tokens, size, said)
                    ? direct(u, "a whole sentence that nobody says")
                    : none(u, "nobody says it");
        }
        Attribution by = u.attribution().get();
        boolean terminal = ".?!…".indexOf(u.last()) >= 0;
        if (by.subject()
                .filter(who -> who.range().of(by.passage().text()).equalsIgnoreCase("you"))
                .isPresent()) {
            return none(u, "what somebody might say");
        }
        if (supposed.imagined(u, by)) {
            return none(u, "what somebody might say");
        }
        if (by.is(Way.LABEL, Way.LATE_COLON) && supposed.isSample(by)) {
            return none(u, "an example");
        }
        if (supposed.isSign(by, size)) {
            return none(u, "a label on a thing");
        }
        // "Greek 12: “Myth and Ritual”"
        int open = outside.at(u.marked.open());
        boolean numbered = outside.type(open - 1) == Token.COLON
                && outside.type(open - 2) == Token.NUMBER
                && outside.type(open - 3) == Token.NAME;
        if (titled(tokens, size, said) && (!starts(u) || numbered) && !by.is(Way.AFTER)) {
            return none(u, "a title, by its capitals");
        }
        boolean example =
                supposed.isExample(open) && !(terminal && size >= LEAST_UNCUED && supposed.givesExample(by, open));
        if ((named(u) || example) && !(terminal && size > 8)) {
            return none(u, "a naming phrase stands before it");
        }
        return byWay(u, tokens, size, said);
    }

    /** "Ames is blunt: “It leaks.”": a short sentence behind a colon. */
    private boolean isAnnounced(Utterance u, int size) {
        return size > 1
                && ".?!".indexOf(u.last()) >= 0
                && outside.type(outside.at(u.marked.open()) - 1) == Token.COLON
                && Character.isUpperCase(line.text().charAt(u.words().start()));
    }

    /** "Ames agreed. “We got lucky.”", "“It’s true.”": a sentence of few words that a pronoun begins. */
    private boolean isShort(Utterance u, Tokens tokens, int size) {
        return ".?!".indexOf(u.last()) >= 0
                && starts(u)
                && (clauses.isContracted(tokens) || (size >= FEW && tokens.in(words.pronouns, 0)))
                && Character.isUpperCase(line.text().charAt(u.words().start()));
    }

    /** What the place of the cue makes of the words. */
    private Optional<Quote.Kind> byWay(Utterance u, Tokens tokens, int size, String said) {
        Attribution by = u.attribution().get();
        char last = u.last();
        boolean terminal = ".?!…".indexOf(last) >= 0;
        boolean stopped = size >= LEAST_UNCUED && starts(u) && outside.type(outside.at(u.marked.close())) == Token.STOP;
        boolean pause = terminal || stopped || ",—–-".indexOf(last) >= 0;
        boolean capital = capital(tokens, said);
        boolean clause =
                size > 2 && clauses.holds(tokens) && (last == '?' || (!goesOn(u) && !clauses.isObject(tokens)));
        if (by.is(Way.COLON, Way.LABEL, Way.LATE_COLON)) {
            return capital || clause || (terminal && size > 6 && !by.is(Way.LATE_COLON))
                    ? size > 1 || terminal ? direct(u, "a colon hands it over") : none(u, "a term")
                    : fragment(u, tokens, size, said);
        }
        if (by.is(Way.ORPHAN, Way.SPLIT)) {
            boolean split = by.is(Way.SPLIT);
            boolean colon = outside.type(outside.at(u.marked.open()) - 1) == Token.COLON;
            int least = split && terminal ? 1 : split || colon || isShort(u, tokens, size) ? 2 : LEAST_UNCUED;
            boolean whole = (pause || (split && capital && clause)) && (capital || split) && size >= least && starts(u);
            // “The bell,” said Ames, a baker, “is old.”
            boolean parted = outside.type(outside.at(u.marked.open()) - 1) == Token.COMMA
                    || outside.type(outside.at(u.marked.open()) - 1) == Token.DASH;
            boolean half = split && parted && pause && size >= FEW;
            return whole || half || (clause && size >= (split ? LEAST_UNCUED : LEAST_UNCUED + 1) && !starts(u))
                    ? direct(u, "a whole sentence in marks")
                    : none(u, "no cue and no whole sentence");
        }
        if (by.is(Way.AFTER) && starts(u)) {
            // “Dull and far too long,” one critic called it
            // “My dear friends”, said Ames
            boolean comma = last == ',' || outside.type(outside.at(u.marked.close())) == Token.COMMA;
            boolean judged = comma && !clause && size <= LONGEST_NAME && supposed.judges(by);
            if (!clause && last == ',' && Character.isLowerCase(said.charAt(0)) && !beginsWithVerb(u)) {
                // a plan — “an act of mercy,” as Ames put it — that failed
                return fragment(u, tokens, size, said);
            }
            return judged
                    ? partial(u, "how they call a thing")
                    : pause || size >= FEW || (comma && capital && size > 1)
                            ? direct(u, "the cue stands behind it")
                            : fragment(u, tokens, size, said);
        }
        if (!clause && isTold(u, by)) {
            return partial(u, "how they call a thing");
        }
        if ((starts(u) || by.is(Way.CUE)) && capital && (pause || clause) && size >= 2) {
            return direct(u, "a cue hands it over");
        }
        if (by.is(Way.CUE) && capital && terminal && !partialCue(by)) {
            return direct(u, "one word, handed over");
        }
        boolean ordered = by.is(Way.CUE)
                && terminal
                && outside.type(outside.at(u.marked.open()) - 1) == Token.COMMA
                && clauses.isOrder(tokens);
        if (ordered) {
            return direct(u, "an order, handed over");
        }
        if (by.is(Way.CUE) && size == 2 && clauses.isContracted(tokens)) {
            return direct(u, "a whole clause of two words");
        }
        if (size > 2 && fillsClause(u, by)) {
            return direct(u, "all of a clause behind “that”");
        }
        if (clauses.areSeveral(tokens)) {
            return direct(u, "more than one sentence");
        }
        return clause ? direct(u, "a whole clause inside a reported sentence") : fragment(u, tokens, size, said);
    }

    /** “A gentle boy.” That is how Ames described him: whether a verb behind the words tells of what they are about. */
    private boolean isTold(Utterance u, Attribution by) {
        return by.is(Way.INLINE)
                && starts(u)
                && by.cue()
                        .filter(cue -> cue.start() >= u.marked.close())
                        .filter(cue -> !words.strongCues.contains(line.text(), cue.start(), cue.end()))
                        .isPresent();
    }

    /** "explained that “most boats leak.”": whether words are all that somebody says from a "that" to the end of the sentence. */
    private boolean fillsClause(Utterance u, Attribution by) {
        int that = outside.at(u.marked.open()) - 1;
        int behind = outside.at(u.marked.close());
        // "that “few boats leak” and he was glad"
        boolean next = outside.joins(behind) && outside.in(words.pronouns, behind + 1);
        boolean ends = outside.stops(behind) || (u.last() == '.' && outside.type(behind) != Token.WORD);
        return (ends || next) && by.is(Way.CUE) && outside.is(that, "that") && !partialCue(by);
    }

    /** "would “remain in force until …”": the verb in front of the words has its subject outside. */
    private boolean goesOn(Utterance u) {
        int before = outside.at(u.marked.open()) - 1;
        return outside.in(words.auxiliaries, before)
                && Character.isLowerCase(line.text().charAt(u.words().start()));
    }

    /** {@return whether words are a sentence between sentences of the story, and no title in a list of sources} */
    private boolean standsAlone(Utterance u, Tokens tokens, int size, String said) {
        int before = outside.at(u.marked.open()) - 1;
        boolean dated = outside.stops(before) && before > 0 && !outside.isWord(before - 1);
        return size >= LEAST_ALONE
                && starts(u)
                && !dated
                && clauses.holds(tokens)
                && !titled(tokens, size, said)
                && u.line.passage().place() != Passage.Place.HEADING;
    }

    /** {@return whether the words begin as a sentence does} */
    private static boolean capital(Tokens tokens, String said) {
        Token first = tokens.type(0);
        return first == Token.NAME
                || first == Token.NUMBER
                || first == Token.OPEN
                || said.startsWith("…")
                || said.startsWith("...");
    }

    private Optional<Quote.Kind> fragment(Utterance u, Tokens tokens, int size, String said) {
        Attribution by = u.attribution().get();
        boolean handedOver = by.is(Way.CUE) && supposed.isTold(by);
        if (size <= LONGEST_NAME && supposed.isExplained(outside.at(u.marked.close()))) {
            return none(u, "a term that is explained");
        }
        if (occurrences.of(said) > 1 && size <= FEW && !handedOver) {
            return none(u, "a term that is marked again");
        }
        if (size > 0 && size <= LONGEST_NAME && capitals(tokens) == size && !shouts(said)) {
            return none(u, "a name or title");
        }
        if (supposed.isName(by, size, said)) {
            return none(u, "a name that they give to a thing");
        }
        if ((by.subject().isEmpty() && calledSo(u, by)) || (size <= FEW && supposed.isNobodys(by))) {
            return none(u, "a term that nobody says");
        }
        boolean behind = by.cue().filter(cue -> cue.start() >= u.marked.close()).isPresent();
        if (behind && !by.is(Way.AFTER) && supposed.utters(by)) {
            return partial(u, "what somebody's message is like");
        }
        int score = score(u, by, size, said);
        return score >= 2 ? partial(u, "a fragment of their words: " + score) : none(u, "a term: " + score);
    }

    /** What speaks for somebody's words, and what against. */
    private int score(Utterance u, Attribution by, int size, String said) {
        int before = outside.at(u.marked.open()) - 1;
        int behind = outside.at(u.marked.close());
        char last = u.last();
        boolean pause = ".?!,".indexOf(last) >= 0;
        // "said it “flatly rejects” tolls": what stands in front is the subject of the words
        boolean acts = size > 1 && outside.in(words.pronouns, before) && by.is(Way.INLINE);
        // "“knowingly and wilfully” falsified"
        boolean adverb =
                said.endsWith("ly") && (size == 1 || (behind < outside.count() && outside.endsWith(behind, "ed")));
        boolean noun = !acts
                && !adverb
                && last != ','
                && last != '.'
                && outside.type(behind) == Token.WORD
                && !outside.in(words.stops, behind)
                && !outside.in(words.determiners, behind)
                && !outside.in(words.prepositions, behind)
                && !outside.in(words.finites, behind)
                && !outside.in(words.cues, behind);
        boolean complement = acts
                || outside.in(words.copulas, before)
                || outside.in(words.finites, before)
                || outside.in(words.cues, before);
        boolean ends = pause || outside.stops(behind) || (size > 1 && outside.type(behind) == Token.COMMA);
        boolean told = by.is(Way.AFTER, Way.CUE)
                || (!noun && by.is(Way.INLINE) && (supposed.isTold(by) || supposed.utters(by)));
        boolean named = behind < outside.count()
                && words.namingAfter.contains(line.text(), outside.start(behind), outside.end(behind));
        int score = size >= 5 ? 3 : size >= FEW ? 2 : size == 2 ? 1 : 0;
        score += partialCue(by) ? 2 : 0;
        score -= noun && size <= FEW ? 2 : 0;
        score += complement ? 2 : 0;
        score += ends || adverb ? 1 : 0;
        score += outside.in(words.determiners, before) ? 0 : 1;
        score += told ? 1 : 0;
        score -= by.is(Way.ORPHAN, Way.SPLIT) ? 3 : 0;
        score -= named ? 2 : 0;
        boolean judged = partialCue(by) && !outside.is(before - 1, "that");
        score += judged && welcomes(by, before) ? 2 : 0;
        boolean subject = size < FEW
                && (outside.is(before, "that") || outside.in(words.determiners, before))
                && outside.in(words.finites, behind)
                && !supposed.utters(by);
        score -= subject ? 4 : 0;
        // "vowed that the “events” would"
        boolean thing = size == 1 && outside.in(words.determiners, before);
        score -= thing && !ends && !judged ? 1 : 0;
        return score;
    }

    /** {@return whether a participle stands right in front, as in "cards, called “…”"} */
    private boolean calledSo(Utterance u, Attribution by) {
        return by.cue()
                .filter(cue -> cue.end() == Chars.trimEnd(line.text(), cue.start(), u.marked.open()))
                .filter(cue -> words.participles.contains(line.text(), cue.start(), cue.end()))
                .isPresent();
    }

    /** "hailed a “landmark” finding": right behind a verb that judges, whatever the noun. */
    private boolean welcomes(Attribution by, int before) {
        int cue = by.passage().equals(line.passage())
                ? by.cue().map(range -> outside.at(range.start())).orElse(-1)
                : -1;
        return cue >= 0
                && cue == before - 1
                && outside.in(words.determiners, before)
                && !outside.in(words.callers, cue);
    }

    private boolean beginsWithVerb(Utterance u) {
        int start = u.words().start();
        int end = start;
        while (end < u.words().end() && Chars.isWord(line.text().charAt(end))) {
            end++;
        }
        return words.finites.contains(line.text(), start, end);
    }

    private boolean partialCue(Utterance u) {
        return u.attribution().filter(this::partialCue).isPresent();
    }

    private boolean partialCue(Attribution by) {
        return by.cue()
                .filter(cue -> words.partialCues.contains(line.text(), cue.start(), cue.end()))
                .isPresent();
    }

    /** {@return whether every word but the small ones has a capital} */
    private boolean titled(Tokens tokens, int size, String said) {
        if (shouts(said)) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.type(i) == Token.NAME || tokens.in(words.nameParticles, i) || tokens.in(words.prepositions, i)) {
                capitals++;
            }
        }
        return size >= 2 && capitals == size;
    }

    private static boolean shouts(String said) {
        return said.endsWith("!") && said.equals(said.toUpperCase(Locale.ROOT));
    }

    boolean listable(Utterance u) {
        Range inner = u.words();
        return inner.length() > 1 && Character.isLowerCase(line.text().charAt(inner.start())) && !named(u);
    }

    private static int capitals(Tokens tokens) {
        int count = 0;
        for (int i = 0; i < tokens.count(); i++) {
            count += tokens.type(i) == Token.NAME ? 1 : 0;
        }
        return count;
    }

    /** {@return whether the words begin a sentence of the passage} */
    private boolean starts(Utterance u) {
        int before = outside.at(u.marked.open()) - 1;
        return before < 0
                || outside.stops(before)
                || outside.type(before) == Token.COLON
                || outside.type(before) == Token.DASH
                || (outside.type(before) == Token.OTHER
                        && MarkSign.of(line.text().charAt(outside.start(before))) < 0)
                || outside.type(before) == Token.MARKED;
    }

    /** {@return whether the stretch is all that its passage holds, but for a number in front} */
    private boolean alone(Utterance u) {
        if (u.line.pairs().size() > 1) {
            return false;
        }
        for (int i = 0; i < outside.count(); i++) {
            if (outside.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean named(Utterance u) {
        int end = outside.at(u.marked.open());
        if (end == 0) {
            return false;
        }
        int from = outside.start(Math.max(0, end - 4));
        boolean article = end > 1 && outside.in(words.determiners, end - 1);
        int to = outside.end(article ? end - 2 : end - 1);
        int start = words.naming.startBefore(line.bare(), to, from);
        boolean phrase = start >= 0 && (start == 0 || !Chars.isLatin(line.bare().charAt(start - 1)));
        // "calls the show “a soap opera with guns”", "said the film “was worth it”"
        boolean small =
                Character.isLowerCase(line.text().charAt(u.words().start())) && (partialCue(u) || beginsWithVerb(u));
        boolean own = u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue ->
                        cue.end() == to || (small && cue.end() == Chars.trimEnd(line.bare(), 0, Math.max(0, start))))
                .isPresent();
        return phrase && !own;
    }

    private static Optional<Quote.Kind> direct(Utterance u, String rule) {
        u.judge(Optional.of(Quote.Kind.DIRECT), rule);
        return u.kind();
    }

    private static Optional<Quote.Kind> partial(Utterance u, String rule) {
        u.judge(Optional.of(Quote.Kind.PARTIAL), rule);
        return u.kind();
    }

    private static Optional<Quote.Kind> none(Utterance u, String rule) {
        u.judge(Optional.empty(), rule);
        return u.kind();
    }
}
