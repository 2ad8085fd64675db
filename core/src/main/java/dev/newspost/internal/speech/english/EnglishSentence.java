package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Finds the subjects of an English sentence. */
public final class EnglishSentence {
    private static final int ATTACHED = 8;
    private static final int LONGEST_QUOTED = 14;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    public final EnglishCues cues;
    public final EnglishOpeners openers;
    final EnglishAntecedents antecedents;
    private final EnglishJoint joint;
    private final EnglishGovernors governors;

    public EnglishSentence(EnglishWords words, Line line, Tokens tokens, EnglishSubject subjects) {
        this.words = words;
        this.line = line;
        this.tokens = tokens;
        this.subjects = subjects;
        this.openers = new EnglishOpeners(words, line);
        this.cues = new EnglishCues(words, line, subjects);
        this.joint = new EnglishJoint(words, tokens, subjects, openers);
        this.governors = new EnglishGovernors(words, tokens, subjects, joint);
        this.antecedents = new EnglishAntecedents(words, tokens, subjects, joint);
    }

    /** The subject of a verb: "Finch stayed; Ames left and called it", whoever its own clause names before all others. */
    public Optional<Subject> subject(int start, int verb) {
        int clause = verb;
        while (clause > start && !openers.parts(clause - 1)) {
            clause--;
        }
        int from = clause;
        Optional<Subject> own = from > start && from < verb ? find(from, verb) : Optional.empty();
        Optional<Subject> found = own.isPresent() ? own : find(start, verb);
        return found.map(who -> antecedents.alias(who, tokens.count()));
    }

    /** "a waiter who asked to be called Milo": {@return the name that somebody without one goes by, else what he is} */
    public Subject alias(Subject described, int limit) {
        return antecedents.alias(described, limit);
    }

    private Optional<Subject> find(int start, int verb) {
        if (cues.isWont(verb) && verb - 2 > start) {
            // "as my grandmother used to say"
            return subject(start, verb - 2);
        }
        int order = cues.ordering(verb, start);
        if (order > start) {
            return subject(start, order);
        }
        int i = subjects.verbs.adverbsBefore(verb, start);
        if (tokens.endsWith(verb, "ing") && i > start + 1 && subjects.verbs.isVerb(i - 1)) {
            // "Ames agreed stating"
            return subject(start, i - 1);
        }
        if (tokens.is(verb, "saying") && tokens.is(verb - 1, "as")) {
            return quoted(start, verb - 1);
        }
        Optional<Subject> parted = i > start ? inserted(verb).or(() -> parted(i, start)) : Optional.empty();
        if (parted.isPresent()) {
            return parted;
        }
        Optional<Subject> found = near(start, i, verb);
        if (found.isEmpty()) {
            found = bracketed(start, i);
        }
        boolean coordinated = tokens.is(i - 1, "and") || tokens.is(i - 1, "but");
        if (found.isEmpty() && coordinated) {
            found = antecedents.ofMainClause(start, i - 1);
        }
        if (found.isEmpty()) {
            found = head(start, i);
        }
        if (found.isEmpty() && coordinated) {
            found = coordinated(start, i - 1);
        }
        return found.isPresent() ? found : main(start, i);
    }

    /** The noun phrase right in front of a verb, or the one that governs it. */
    private Optional<Subject> near(int start, int end, int verb) {
        if (end <= start
                || tokens.type(end - 1) == Token.COMMA
                || tokens.type(end - 1) == Token.CLOSE
                || tokens.is(end - 1, "and")
                || tokens.is(end - 1, "but")
                || tokens.is(end - 1, "to")) {
            return Optional.empty();
        }
        Optional<Subject> near = subjects.before(end, start);
        boolean absolute = tokens.endsWith(verb, "ing");
        Optional<Subject> giver = absolute ? near.flatMap(one -> giver(one, start)) : Optional.empty();
        if (giver.isPresent() && !giver.equals(near)) {
            return giver;
        }
        Optional<Subject> doer = absolute ? Optional.empty() : near.flatMap(one -> antecedents.ofDoing(one, start));
        if (doer.isPresent()) {
            return doer;
        }
        if (near.isPresent() && (absolute || isPronoun(near.get()) || !afterPreposition(near.get(), start))) {
            boolean own = near.get().kind() == Subject.Kind.DESCRIPTION;
            Optional<Subject> head =
                    (own ? head(start, end) : Optional.<Subject>empty()).or(() -> antecedents.ofField(start, verb));
            return head.isPresent() ? head : near.map(found -> joint.all(start, found));
        }
        return near.flatMap(found -> governors.of(found, start))
                .map(found -> antecedents.bearer(found, start, verb).orElse(antecedents.whole(found, end)))
                .or(() -> antecedents
                        .ofClause(verb, start)
                        .map(found -> governors.of(found, start).orElse(found)));
    }

    /** "an aide to Tom Abara (R., Wexton) said": who stands in front of the bracket that ends at {@code end}. */
    private Optional<Subject> bracketed(int start, int end) {
        int open = tokens.type(end - 1) == Token.CLOSE ? bracketOpen(end - 1, start) : -1;
        Optional<Subject> near = open > start ? subjects.endingAt(open, start) : Optional.empty();
        return near.flatMap(found -> governors.of(found, start)).or(() -> near.map(found -> joint.all(start, found)));
    }

    private static boolean isPronoun(Subject subject) {
        return subject.kind() == Subject.Kind.PRONOUN;
    }

    /** Where a verb begins with the adverbs and auxiliaries in front of it. */
    int verbStart(int verb) {
        return subjects.verbs.adverbsBefore(verb, 0);
    }

    /** Who stands behind a verb. */
    Optional<Subject> behind(int from, int to) {
        return subjects.at(from, to).map(EnglishSubject.Phrase::subject);
    }

    /** "The firm is silent but Ames told the paper it had paid and believed": whoever spoke last goes on behind "and". */
    private Optional<Subject> coordinated(int start, int and) {
        int cue = cues.lastCue(start, and);
        boolean tells = cue > start
                && !tokens.endsWith(cue, "ing")
                && !cues.isSuffered(cue)
                && !tokens.is(cue - 1, "to")
                && tokens.type(cue - 1) != Token.COMMA;
        return tells ? subject(start, cue) : Optional.empty();
    }

    /** "quoted Ames as saying", "Ames was quoted by the paper as saying": who is quoted. */
    private Optional<Subject> quoted(int start, int as) {
        for (int i = as - 1; i > Math.max(start, as - LONGEST_QUOTED); i--) {
            if (tokens.is(words.quoting, i)) {
                return tokens.in(words.passives, i - 1)
                        ? subject(start, i - 1)
                        : subjects.at(i + 1, as).map(EnglishSubject.Phrase::subject);
            }
        }
        return Optional.empty();
    }

    /** "The plan, says Tom Finch of the Ferry Institute, is": who stands behind a verb set in with him alone. */
    private Optional<Subject> inserted(int verb) {
        boolean plain = (tokens.in(words.strongCues, verb) || tokens.endsWith(verb, "s"))
                && !words.addressing.contains(line.bare(), tokens.start(verb), tokens.end(verb))
                && !tokens.in(words.partialCues, verb);
        if (!plain || tokens.type(verb - 1) != Token.COMMA) {
            return Optional.empty();
        }
        return subjects.at(verb + 1, tokens.count())
                .filter(who -> tokens.type(attachedEnd(who.next())) == Token.COMMA)
                .filter(who -> !tokens.in(words.relativePronouns, attachedEnd(who.next()) + 1))
                .map(EnglishSubject.Phrase::subject);
    }

    /** "The union issued a statement saying": who gives out the paper whose words a participle brings. */
    private Optional<Subject> giver(Subject near, int start) {
        int noun = tokens.at(near.range().end()) - 1;
        int verb = tokens.at(near.range().start()) - 1;
        boolean paper = near.kind() == Subject.Kind.DESCRIPTION && tokens.in(words.documents, noun) && verb > start;
        boolean gives = paper
                && (tokens.in(words.publishing, verb)
                        || words.giving.contains(line.bare(), tokens.start(verb), tokens.end(verb)));
        return gives ? subject(start, verb) : Optional.empty();
    }

    private int attachedEnd(int from) {
        int i = from;
        if (tokens.in(words.attaching, i)) {
            while (i < from + ATTACHED && tokens.runsOn(i) && !cues.says(i)) {
                i++;
            }
        }
        return i;
    }

    /** The verb behind adverbs and auxiliaries. */
    private int verbOf(int from) {
        int i = from;
        while (i < from + ATTACHED && tokens.type(i) == Token.WORD && !cues.says(i)) {
            i++;
        }
        return i;
    }

    /** "Ames, who said", "the union, which said", "Ames, the mayor, said": a subject apart from its verb. */
    private Optional<Subject> parted(int verb, int start) {
        if (tokens.is(verb, "who")) {
            return antecedents.ofWho(verb, start);
        }
        if (tokens.is(verb - 1, "which") || tokens.is(verb - 1, "that")) {
            return antecedents.ofThing(verb - 1, verbOf(verb), start);
        }
        return tokens.type(verb - 1) == Token.COMMA
                ? antecedents.beside(verb - 1, start).map(near -> joint.all(start, near))
                : tokens.type(verb - 1) == Token.MARKED ? antecedents.besideTitle(verb - 1, start) : Optional.empty();
    }

    /** "A worker who asked not to be named said": the noun that a relative clause hangs on. */
    private Optional<Subject> head(int start, int verb) {
        int i = start;
        while (i < verb && (!tokens.isWord(i) || tokens.is(i, "but") || tokens.is(i, "and"))) {
            i++;
        }
        Optional<EnglishSubject.Phrase> phrase = subjects.at(i, verb);
        return phrase.filter(found -> {
                    int next = found.next() + (tokens.type(found.next()) == Token.COMMA ? 1 : 0);
                    return next < verb && tokens.in(words.relativePronouns, next);
                })
                .map(EnglishSubject.Phrase::subject);
    }

    int bracketOpen(int close, int floor) {
        for (int i = close - 1; i >= Math.max(floor, close - 12); i--) {
            if (tokens.type(i) == Token.OPEN) {
                return i;
            }
        }
        return -1;
    }

    boolean afterPreposition(Subject near, int start) {
        return governors.preposition(near, start) >= 0;
    }

    /** The subject of the sentence: of its first verb of saying, else its first name. */
    Optional<Subject> main(int start, int to) {
        Optional<Subject> teller = teller(start, to);
        if (teller.isPresent()) {
            return teller;
        }
        for (int i = start + 1; i < to; i++) {
            if (cues.isCue(i, start) && !cues.isSuffered(i)) {
                Optional<Subject> who = subject(start, i);
                if (who.isPresent()) {
                    return who;
                }
            }
            if (i < to
                    && tokens.type(i) == Token.WORD
                    && tokens.in(words.cues, i)
                    && (tokens.type(i - 1) == Token.MARKED || i == start + 1)) {
                Optional<EnglishSubject.Phrase> behind = subjects.at(i + 1, to);
                if (behind.isPresent()) {
                    return Optional.of(alias(behind.get().subject(), to));
                }
            }
        }
        if (start < to && tokens.type(start) == Token.WORD && tokens.in(words.cues, start)) {
            Optional<EnglishSubject.Phrase> behind = subjects.at(start + 1, to);
            if (behind.isPresent()) {
                return Optional.of(alias(behind.get().subject(), to));
            }
        }
        return first(start, to);
    }

    /** "The court ruled it out, said Finch, a baker": who tells all that stands in front. */
    private Optional<Subject> teller(int start, int to) {
        int cue = cues.lastCue(start, to);
        boolean inverted = cue > start + 1
                && tokens.in(words.strongCues, cue)
                && tokens.type(cue - 1) == Token.COMMA
                && tokens.type(cue + 1) == Token.NAME;
        return inverted
                ? subjects.at(cue + 1, to).map(EnglishSubject.Phrase::subject).filter(Subject::isName)
                : Optional.empty();
    }

    /** The first name or pronoun of a sentence that is no part of its opening circumstance. */
    Optional<Subject> first(int start, int to) {
        int i = start;
        while (i < to && !tokens.isWord(i)) {
            i++;
        }
        i = openers.behind(i, to);
        int begin = i;
        while (i < to) {
            if (tokens.type(i) == Token.NAME && isAdverb(i)) {
                i++;
                continue;
            }
            Optional<EnglishSubject.Phrase> phrase = subjects.at(i, to);
            if (i == begin
                    && begin > start
                    && phrase.filter(one -> isBeside(one, begin)).isPresent()) {
                i = phrase.get().next() + 1;
                continue;
            }
            Optional<Subject> apposition = phrase.flatMap(found -> apposition(found, to));
            if (apposition.isPresent()) {
                return apposition;
            }
            if ((phrase.isPresent() && phrase.get().subject().kind() != Subject.Kind.DESCRIPTION)
                    || (phrase.isPresent() && (i == start || i == begin))) {
                return Optional.of(phrase.get().subject());
            }
            i++;
            while (i < to && !tokens.isWord(i)) {
                i++;
            }
        }
        return Optional.empty();
    }

    /** "When asked about Ames, the mayor, Finch": whether a description belongs to the name in front of its comma. */
    private boolean isBeside(EnglishSubject.Phrase phrase, int from) {
        return phrase.subject().kind() == Subject.Kind.DESCRIPTION
                && tokens.type(from - 1) == Token.COMMA
                && tokens.type(from - 2) == Token.NAME
                && tokens.type(phrase.next()) == Token.COMMA
                && tokens.type(phrase.next() + 1) == Token.NAME;
    }

    /** "the group, the Miners' Union, …": the name behind a description. */
    public Optional<Subject> apposition(EnglishSubject.Phrase phrase, int to) {
        int comma = phrase.next();
        if (tokens.in(words.attaching, comma)) {
            // "Mendez's ally on the board, June Pappas,"
            int limit = comma + ATTACHED;
            while (comma < limit && tokens.isWord(comma) && !cues.says(comma)) {
                comma++;
            }
            // "an aide to Tom Abara (R., Wexton), Erica Clay,"
            comma = subjects.skipBracket(comma, to);
        }
        boolean description = phrase.subject().kind() == Subject.Kind.DESCRIPTION
                || tokens.in(words.titles, tokens.at(phrase.subject().range().start()))
                || subjects.names.isOfficeBefore(
                        comma, tokens.at(phrase.subject().range().start()));
        if (!description || tokens.type(comma) != Token.COMMA) {
            return Optional.empty();
        }
        return subjects.at(comma + 1, to)
                .filter(found -> found.subject().isNamed())
                .filter(found -> tokens.type(found.next()) == Token.COMMA)
                .map(EnglishSubject.Phrase::subject);
    }

    boolean isAdverb(int i) {
        int end = tokens.end(i);
        return end - tokens.start(i) > 4 && line.bare().startsWith("ly", end - 2);
    }

    public int sentenceStart(int floor, int to) {
        int closed = 0;
        for (int i = to - 1; i >= floor; i--) {
            closed += tokens.type(i) == Token.CLOSE ? 1 : 0;
            boolean opens = tokens.type(i) == Token.OPEN && i < to - 1 && closed-- == 0;
            if (tokens.stops(i) || opens) {
                return i + 1;
            }
        }
        return floor == 0 ? openers.behindDateline(to) : floor;
    }

    public int sentenceEnd(int from, int limit) {
        int i = from;
        while (i < limit && !tokens.stops(i)) {
            i++;
        }
        return i;
    }

    /** {@return whether a sentence has a verb, as the entries of a bibliography have none} */
    boolean told(int start, int stop) {
        for (int i = start; i < stop; i++) {
            boolean present = tokens.endsWith(i, "s")
                    && (tokens.type(i - 1) == Token.NAME || tokens.in(words.he, i - 1) || tokens.in(words.she, i - 1));
            boolean past = isPast(i) || tokens.in(words.pasts, i);
            if (tokens.type(i) == Token.WORD
                    && (tokens.in(words.finites, i) || cues.isCue(i, start) || past || present)) {
                return true;
            }
        }
        return false;
    }

    boolean isPast(int i) {
        int end = tokens.end(i);
        return end - tokens.start(i) > 4 && line.bare().startsWith("ed", end - 2);
    }
}
