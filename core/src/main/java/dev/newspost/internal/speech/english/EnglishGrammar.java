package dev.newspost.internal.speech.english;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Grammar;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Occurrences;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.Optional;

/** Reads who hands a stretch over in an English passage. */
public final class EnglishGrammar implements Grammar {
    private static final int SENTENCE = 70;
    private static final int LONGEST_AGENT = 12;
    private static final int LONGEST_SIGNATURE = 24;
    private static final int LONGEST_PASSIVE = 5;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    private final EnglishSentence sentences;
    private final EnglishBehind behind;
    private final EnglishClosing closing;
    private final EnglishNounCues nouns;
    private final EnglishGivers givers;
    private final EnglishKind kinds;
    private final EnglishFronted fronted;
    private final EnglishUnsaid unsaid;
    private final EnglishBroughtIn broughtIn;

    public EnglishGrammar(SpeechWords words, Line line, Occurrences occurrences) {
        this.words = words.english;
        this.line = line;
        this.tokens = line.tokens();
        this.subjects = new EnglishSubject(this.words, tokens);
        this.sentences = new EnglishSentence(this.words, line, tokens, subjects);
        this.closing = new EnglishClosing(this.words, line, subjects, sentences.cues);
        this.nouns = new EnglishNounCues(this.words, line, subjects);
        this.givers = new EnglishGivers(this.words, line, sentences);
        this.fronted = new EnglishFronted(this.words, line, sentences);
        this.unsaid = new EnglishUnsaid(this.words, line, sentences);
        this.broughtIn = new EnglishBroughtIn(this.words, tokens, subjects, sentences);
        this.behind = new EnglishBehind(this.words, line, tokens, subjects, sentences, nouns);
        this.kinds = new EnglishKind(this.words, line, tokens, occurrences);
    }

    @Override
    public Optional<Quote.Kind> kind(Utterance utterance, boolean handedDown) {
        return kinds.of(utterance, handedDown);
    }

    @Override
    public boolean listable(Utterance utterance) {
        return kinds.listable(utterance);
    }

    @Override
    public boolean joins(String between) {
        String core = between.strip();
        return core.isEmpty()
                || core.equals(",")
                || core.equals("and")
                || core.equals(", and")
                || core.equals("or")
                || core.equals(";")
                || core.equals(", or");
    }

    @Override
    public Optional<Attribution> before(Utterance u) {
        Optional<Attribution> noun = nouns.around(u).or(() -> nouns.asked(u));
        if (noun.isPresent()) {
            return noun;
        }
        Optional<Attribution> found = inFront(u);
        if (found.filter(by -> !isFaint(by)).isPresent()) {
            return found;
        }
        Optional<Attribution> last = fronted.of(u).or(() -> agentBehind(u)).or(() -> closing.of(u));
        return last.isEmpty() && found.filter(by -> by.is(Way.PASSIVE)).isPresent()
                ? behind.of(u).or(() -> found)
                : last.or(() -> found);
    }

    @Override
    public boolean resumes(Utterance previous, Utterance u, Attribution before) {
        return new EnglishHalves(words, line).resumes(previous, u, before);
    }

    /** {@return whether a verb that only may be one of saying, or names nobody, stands somewhere in front} */
    private boolean isFaint(Attribution by) {
        int cue = by.cue().map(range -> tokens.at(range.start())).orElse(-1);
        boolean thing = by.subject()
                .filter(who -> who.kind() == Subject.Kind.PRONOUN)
                .filter(who -> tokens.is(tokens.at(who.range().start()), "it"))
                .isPresent();
        return by.is(Way.PASSIVE)
                || (by.is(Way.INLINE, Way.RUN_ON)
                        && (by.subject().isEmpty() || thing || tokens.in(words.weakCues, cue))
                        && !tokens.in(words.partialCues, cue));
    }

    @Override
    public Optional<Attribution> opener(int from) {
        int start = tokens.at(from);
        Optional<Subject> first = sentences.first(start, sentences.sentenceEnd(start, tokens.count()));
        return first.map(who -> new Attribution(line.passage(), first, Optional.empty(), Way.ORPHAN));
    }

    private Optional<Attribution> inFront(Utterance u) {
        int end = tokens.at(u.marked.open());
        int floor = Math.max(0, end - SENTENCE);
        int start = sentences.sentenceStart(floor, end);
        if (start == end) {
            return Optional.empty();
        }
        boolean colon = tokens.type(end - 1) == Token.COLON;
        boolean comma = tokens.type(end - 1) == Token.COMMA;
        int dash = end;
        while (dash > start && tokens.type(dash - 1) == Token.DASH) {
            dash--;
        }
        int to = colon || comma ? end - 1 : end;
        int pause = dash < end ? dash : to;
        Optional<Attribution> inverted = fronted.inverted(start, to);
        if (inverted.isPresent()) {
            return inverted;
        }
        if (colon && to - start <= 5) {
            Optional<Subject> label = subjects.reduce(start, to).filter(found -> found.kind() == Subject.Kind.NAME);
            if (label.isPresent() && sentences.cues.lastCue(start, to) < 0) {
                return Optional.of(new Attribution(line.passage(), label, Optional.empty(), Way.LABEL));
            }
        }
        int cue = sentences.cues.reportingCue(start, to);
        Optional<Attribution> source = source(start, to, cue);
        Optional<Attribution> given = source.or(() -> tellsOf(cue) ? Optional.empty() : nouns.before(start, pause, cue))
                .or(() -> givers.of(start, pause, cue))
                .or(() -> cue < 0 ? fronted.seen(start, end).or(() -> unsaid.of(u, start)) : Optional.empty())
                .or(() -> agent(start, to, cue));
        if (given.isPresent() || cue < 0 || isLeft(start, cue, to)) {
            return given;
        }
        if (sentences.cues.isSuffered(cue)) {
            Optional<Range> passive = Optional.of(sentences.cues.range(cue));
            return Optional.of(new Attribution(line.passage(), Optional.empty(), passive, Way.PASSIVE));
        }
        Optional<Subject> who = sentences.subject(start, cue);
        Way way = way(cue, to, colon, comma);
        return Optional.of(new Attribution(line.passage(), who, Optional.of(sentences.cues.range(cue)), way));
    }

    /** "Ames said of her husband's claims": what a verb of saying is about is not what hands over. */
    private boolean tellsOf(int cue) {
        return cue >= 0
                && tokens.in(words.strongCues, cue)
                && (tokens.is(cue + 1, "of") || tokens.is(cue + 1, "about"));
    }

    /** "when she shows him the film he is struck by the “…”": whether a clause with a subject of its own follows that of the cue. */
    private boolean isLeft(int start, int cue, int to) {
        if (!tokens.in(words.weakCues, cue) || !tokens.in(words.conditions, cue - 2)) {
            return false;
        }
        int i = cue + 2;
        while (i + 1 < to
                && !((tokens.in(words.he, i) || tokens.in(words.she, i)) && tokens.in(words.finites, i + 1))) {
            i++;
        }
        return i + 1 < to && cue - 2 >= start && !tokens.is(i - 1, "that");
    }

    private Way way(int cue, int to, boolean colon, boolean comma) {
        int i = cue + 1;
        if (i < to && tokens.is(i, "that")) {
            i++;
        }
        if (i >= to) {
            return colon ? Way.COLON : Way.CUE;
        }
        if (colon || comma) {
            boolean plain = to - cue <= 9;
            for (int j = cue + 1; j < to; j++) {
                plain &= tokens.type(j) != Token.COMMA && tokens.type(j) != Token.MARKED;
            }
            return plain ? colon ? Way.COLON : Way.CUE : colon ? Way.LATE_COLON : Way.RUN_ON;
        }
        return Way.INLINE;
    }

    /** "They were denounced by X as “…”": who does it stands behind the passive. */
    private Optional<Attribution> agent(int start, int to, int cue) {
        for (int i = to - 1; i > Math.max(start + 1, to - LONGEST_AGENT); i--) {
            int verb = i - 1;
            boolean says = verb == cue || tokens.in(words.participles, verb) || tokens.in(words.partialCues, verb);
            boolean passive = tokens.in(words.passives, verb - 1) || tokens.in(words.passives, verb - 2);
            // "was praised by the guild, which wrote"
            boolean later = cue > i && tokens.in(words.strongCues, cue);
            if (tokens.is(i, "by") && says && passive && !later) {
                Optional<EnglishSubject.Phrase> who = subjects.at(i + 1, to);
                return who.map(found -> new Attribution(
                        line.passage(),
                        Optional.of(sentences.apposition(found, to).orElse(found.subject())),
                        Optional.of(sentences.cues.range(verb)),
                        Way.INLINE));
            }
        }
        return Optional.empty();
    }

    /** "It was described as “…” by X": who does it stands behind the words. */
    private Optional<Attribution> agentBehind(Utterance u) {
        int open = tokens.at(u.marked.open());
        int by = tokens.at(u.marked.close());
        if (!tokens.is(by, "by")) {
            return Optional.empty();
        }
        for (int i = open - 1; i >= Math.max(0, open - LONGEST_PASSIVE) && tokens.isWord(i); i--) {
            int verb = i;
            boolean says = tokens.in(words.participles, i) || tokens.in(words.partialCues, i);
            boolean passive = tokens.in(words.passives, i - 1) || tokens.in(words.passives, i - 2);
            if (says && (passive || tokens.is(open - 1, "as"))) {
                return subjects.at(by + 1, Math.min(tokens.count(), by + SENTENCE))
                        .map(who -> sentences.apposition(who, tokens.count()).orElse(who.subject()))
                        .filter(who -> who.kind() != Subject.Kind.PRONOUN)
                        .map(who -> new Attribution(
                                line.passage(), Optional.of(who), Optional.of(sentences.cues.range(verb)), Way.INLINE));
            }
        }
        return Optional.empty();
    }

    /** "According to X", "in the words of X". */
    private Optional<Attribution> source(int start, int to, int cue) {
        for (int i = start; i < to; i++) {
            Optional<Attribution> spoken = cue <= i ? nouns.inWords(i, to) : Optional.empty();
            if (spoken.isPresent()) {
                return spoken;
            }
            int behind = sentences.cues.sourceEnd(i, to);
            if (behind > 0 && cue < behind) {
                Optional<EnglishSubject.Phrase> who =
                        acting(behind, to).or(() -> subjects.at(behind, to)).or(() -> anything(behind, to));
                if (who.isPresent() && sentences.cues.givesSource(i, behind, who.get(), to)) {
                    Range words = new Range(tokens.start(i), tokens.end(behind - 1));
                    Subject named =
                            sentences.apposition(who.get(), to).orElse(who.get().subject());
                    return Optional.of(
                            new Attribution(line.passage(), Optional.of(named), Optional.of(words), Way.INLINE));
                }
            }
        }
        return Optional.empty();
    }

    /** "in the words of Ada Finch defending the mill": a name in front of what its bearer does. */
    private Optional<EnglishSubject.Phrase> acting(int from, int to) {
        int behind = from;
        while (behind < to && tokens.type(behind) == Token.NAME) {
            behind++;
        }
        boolean acts = behind > from
                && behind < to
                && tokens.type(behind) == Token.WORD
                && tokens.endsWith(behind, "ing")
                && !tokens.in(words.roles, behind);
        return acts ? subjects.at(from, behind) : Optional.empty();
    }

    /** "according to the notes of the bill, …": a paper that the lists do not know, up to a comma or dash. */
    private Optional<EnglishSubject.Phrase> anything(int from, int to) {
        int end = from;
        while (end < to && end < from + LONGEST_AGENT && tokens.isWord(end) && !tokens.in(words.finites, end)) {
            end++;
        }
        boolean parted = tokens.type(end) == Token.COMMA || tokens.type(end) == Token.DASH;
        return tokens.in(words.determiners, from) && end > from + 1 && parted
                ? Optional.of(new EnglishSubject.Phrase(
                        new Subject(new Range(tokens.start(from), tokens.end(end - 1)), Subject.Kind.DESCRIPTION), end))
                : Optional.empty();
    }

    @Override
    public Optional<Attribution> after(Utterance u) {
        return behind.of(u);
    }

    @Override
    public Optional<Attribution> around(Utterance u) {
        int end = tokens.at(u.marked.open());
        int to = end;
        for (int n = 0; n < 2 && to > 0; n++) {
            int stop = to;
            while (stop > 0 && tokens.stops(stop - 1)) {
                stop--;
            }
            int start = sentences.sentenceStart(Math.max(0, stop - SENTENCE), stop);
            Optional<Subject> who = teller(start, stop);
            if (who.isPresent()) {
                return Optional.of(new Attribution(line.passage(), who, Optional.empty(), Way.ORPHAN));
            }
            to = start;
        }
        return Optional.empty();
    }

    /** Whom a sentence leaves to speak on: who is brought in by it, else its subject. */
    private Optional<Subject> teller(int start, int stop) {
        return broughtIn
                .of(start, stop)
                .or(() -> sentences.told(start, stop)
                        ? sentences.main(start, stop).filter(this::speaks)
                        : Optional.empty());
    }

    /** {@return whether somebody can speak on without a verb of saying} */
    private boolean speaks(Subject subject) {
        if (subject.kind() == Subject.Kind.PRONOUN) {
            String pronoun = subject.range().of(line.bare());
            return words.he.contains(pronoun) || words.she.contains(pronoun);
        }
        return subject.kind() == Subject.Kind.NAME;
    }

    /** "The firm said so. ¶ “…”": whether a body or somebody without a name, who closes a paragraph, may speak on. */
    private boolean goesOn(Subject subject) {
        return subject.kind() == Subject.Kind.BODY
                || (subject.kind() == Subject.Kind.DESCRIPTION
                        && words.determiners.contains(
                                line.bare(),
                                subject.range().start(),
                                tokens.end(tokens.at(subject.range().start()))));
    }

    @Override
    public Optional<Attribution> speaker() {
        int stop = tokens.count();
        boolean leads = tokens.type(stop - 1) == Token.COLON || tokens.type(stop - 1) == Token.COMMA;
        int from = leads ? sentences.sentenceStart(Math.max(0, stop - SENTENCE), stop - 1) : stop;
        Optional<Attribution> source =
                leads ? source(from, stop, sentences.cues.reportingCue(from, stop - 1)) : Optional.empty();
        if (source.isPresent()) {
            return source.map(by -> new Attribution(line.passage(), by.subject(), Optional.empty(), Way.ORPHAN));
        }
        for (int n = 0; n < 8 && stop > 0; n++) {
            while (stop > 0 && tokens.stops(stop - 1)) {
                stop--;
            }
            int start = sentences.sentenceStart(Math.max(0, stop - SENTENCE), stop);
            int cue = sentences.cues.lastCue(start, stop);
            if (cue > 0 && !tokens.in(words.weakCues, cue)) {
                boolean last = n == 0 && tokens.in(words.strongCues, cue);
                Optional<Subject> who =
                        sentences.subject(start, cue).filter(one -> speaks(one) || (last && goesOn(one)));
                if (who.isPresent()) {
                    return Optional.of(new Attribution(line.passage(), who, Optional.empty(), Way.ORPHAN));
                }
            }
            stop = start;
        }
        return Optional.empty();
    }

    @Override
    public Optional<Attribution> signature() {
        return signature(0);
    }

    @Override
    public Optional<Attribution> signatureBehind(Utterance u) {
        return signature(tokens.at(u.marked.close()));
    }

    /** "— Ana Ruiz, director, Land Office": a name and perhaps a title, up to the end of the passage. */
    private Optional<Attribution> signature(int from) {
        int first = from;
        while (tokens.type(first) == Token.DASH || (first > 0 && tokens.type(first) == Token.OTHER)) {
            first++;
        }
        if (first >= tokens.count() || tokens.count() - first > LONGEST_SIGNATURE) {
            return Optional.empty();
        }
        // "— Chapter 4 of the Harbor Handbook"
        boolean part = tokens.type(first + 1) == Token.NUMBER
                && words.parts.contains(line.bare(), tokens.start(first), tokens.end(first));
        int name = part && tokens.is(first + 2, "of") ? first + 3 : first;
        Optional<EnglishSubject.Phrase> who = subjects.at(name, tokens.count());
        boolean body = first > from
                && from > 0
                && who.filter(one -> one.subject().kind() == Subject.Kind.BODY).isPresent();
        if (who.isEmpty() || !(body || who.get().subject().kind() == Subject.Kind.NAME)) {
            return Optional.empty();
        }
        // "— Oakline": a name and a dash that are all of the passage
        boolean several = who.get().subject().range().of(line.bare()).indexOf(' ') > 0
                || (from == 0 && first > 0 && who.get().next() == tokens.count());
        return several && endsSignature(who.get().next())
                ? Optional.of(
                        new Attribution(line.passage(), Optional.of(who.get().subject()), Optional.empty(), Way.ORPHAN))
                : Optional.empty();
    }

    private boolean endsSignature(int behind) {
        boolean pause = tokens.type(behind) == Token.BREAK
                || tokens.type(behind) == Token.COMMA
                || tokens.type(behind) == Token.OPEN
                || tokens.type(behind) == Token.DASH
                || tokens.type(behind) == Token.OTHER
                || tokens.type(behind) == Token.STOP;
        for (int i = behind; i < tokens.count(); i++) {
            boolean told = (tokens.type(i) == Token.STOP && i + 1 < tokens.count())
                    || (tokens.type(i) == Token.WORD
                            && (tokens.in(words.finites, i) || tokens.in(words.strongCues, i)));
            if (told) {
                return false;
            }
        }
        return pause;
    }
}
