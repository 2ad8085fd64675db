package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/**
 * Finds the subject of an English verb that a relative clause or an apposition parts it from: "Ames, who says", "a clerk,
 * who asked for no name, says", "what Ames, the mayor, calls".
 */
final class EnglishAntecedents {
    private static final int APPOSITION = 34;
    private static final int CLAUSE = 12;
    private static final int ALIAS = 14;
    private static final int ABOUT = 7;
    private static final int TITLE = 6;

    private final EnglishWords words;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    private final EnglishJoint joint;

    EnglishAntecedents(EnglishWords words, Tokens tokens, EnglishSubject subjects, EnglishJoint joint) {
        this.joint = joint;
        this.words = words;
        this.tokens = tokens;
        this.subjects = subjects;
    }

    /** "an uncle who told him", "Ames, a baker, who said": whom the "who" in front of a verb stands for. */
    Optional<Subject> ofWho(int who, int start) {
        int end = tokens.type(who - 1) == Token.COMMA ? who - 1 : who;
        return end > start ? subjects.before(end, start).map(near -> owner(near, start)) : Optional.empty();
    }

    /** "the union, which said", "a letter that called": what the "which" in front of a verb stands for. */
    Optional<Subject> ofThing(int which, int verb, int start) {
        boolean apart = tokens.type(which - 1) == Token.COMMA;
        int end = apart ? which - 1 : which;
        // "the agency that first denied it" only tells which one
        boolean told = apart
                || tokens.type(verb + 1) != Token.WORD
                || tokens.is(verb + 1, "that")
                || tokens.in(words.strongCues, verb)
                || tokens.in(words.partialCues, verb)
                || tokens.is(words.rulings, verb);
        return told && end > start
                ? subjects.endingAt(end, start)
                        .filter(near -> apart || speaks(near, end))
                        .map(near -> apart ? paper(near, start) : near)
                : Optional.empty();
    }

    /** "a travel warning in June for Norland, which tells": the paper that is about a place, else the place. */
    private Subject paper(Subject near, int start) {
        int about = subjects.start(tokens.at(near.range().end()), start) - 1;
        if (!near.isName() || !tokens.is(words.content, about)) {
            return near;
        }
        for (int i = about - 1; i > Math.max(start, about - ABOUT) && tokens.isWord(i); i--) {
            boolean paper = tokens.type(i) == Token.WORD
                    && (tokens.in(words.documents, i) || tokens.in(words.utterances, i))
                    && tokens.in(words.attaching, i + 1);
            if (paper) {
                return subjects.before(i + 1, start).orElse(near);
            }
        }
        return near;
    }

    /** "As Ames wakes, lying next to Finch, he lights a pipe and says": the pronoun that the clause in front of "and" begins with. */
    Optional<Subject> ofMainClause(int start, int and) {
        for (int i = and - 1; i > start && tokens.type(i) != Token.COLON; i--) {
            boolean person = tokens.type(i) == Token.COMMA
                    && tokens.type(i + 1) == Token.WORD
                    && (tokens.in(words.he, i + 1) || tokens.in(words.she, i + 1) || tokens.is(i + 1, "they"));
            if (person && tokens.type(i + 2) == Token.WORD) {
                return saysBefore(start, i)
                        ? Optional.empty()
                        : subjects.at(i + 1, and).map(EnglishSubject.Phrase::subject);
            }
        }
        return Optional.empty();
    }

    /** "Ames said that if Finch won, he would leave": whether a verb of saying stands in front. */
    private boolean saysBefore(int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.type(i) == Token.WORD && tokens.in(words.strongCues, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the student body which", "a letter that", but "the day that": whether a noun can say something. */
    private boolean speaks(Subject near, int end) {
        return near.kind() == Subject.Kind.BODY
                || (near.kind() == Subject.Kind.DESCRIPTION
                        && (tokens.in(words.collective, end - 1)
                                || tokens.in(words.documents, end - 1)
                                || (tokens.is(end, "that") && tokens.in(words.roles, end - 1))));
    }

    /**
     * "Tuva Lund, Modern Dance said": {@return the full name in front of what its bearer does, where that is in capitals and
     * lacks its closing comma}
     */
    Optional<Subject> ofField(int start, int verb) {
        int comma = subjects.start(verb, start) - 1;
        if (comma <= start + 1 || tokens.type(comma) != Token.COMMA || !tokens.in(words.strongCues, verb)) {
            return Optional.empty();
        }
        for (int i = comma + 1; i < verb; i++) {
            if (tokens.type(i) != Token.NAME || subjects.names.isGivenName(i)) {
                return Optional.empty();
            }
        }
        return subjects.endingAt(comma, start)
                .filter(Subject::isName)
                .filter(one -> tokens.type(comma - 2) == Token.NAME && tokens.type(verb + 1) != Token.COMMA)
                .filter(one -> tokens.at(one.range().start()) <= comma - 2)
                .filter(one -> joint.opensClause(joint.phraseStart(one, start), start));
    }

    /** "a waiter who asked to be called Milo": {@return the name that somebody without one goes by, else what he is} */
    Subject alias(Subject described, int limit) {
        return described.kind() == Subject.Kind.DESCRIPTION
                ? alias(tokens.at(described.range().end()), limit).orElseGet(() -> counted(described))
                : described;
    }

    /** "a mother of four said", but "a mother of four boys": a description with the number that ends it. */
    private Subject counted(Subject described) {
        int of = tokens.at(described.range().end());
        boolean number = tokens.is(of, "of") && tokens.is(words.numbers, of + 1);
        boolean ends = !tokens.isWord(of + 2)
                || tokens.in(words.stops, of + 2)
                || tokens.in(words.cues, of + 2)
                || tokens.in(words.attaching, of + 2)
                || tokens.in(words.times, of + 2)
                || tokens.endsWith(of + 2, "ing");
        return number && ends
                ? new Subject(new Range(described.range().start(), tokens.end(of + 1)), described.kind())
                : described;
    }

    private Optional<Subject> alias(int next, int limit) {
        int who = tokens.type(next) == Token.COMMA ? next + 1 : next;
        if (tokens.is(words.aliases, next) && tokens.type(next + 1) == Token.NAME) {
            // "a fisherman named Milo"
            return subjects.at(next + 1, limit)
                    .map(EnglishSubject.Phrase::subject)
                    .filter(Subject::isName);
        }
        int end = Math.min(limit, who + ALIAS);
        if (!tokens.is(who, "who") && !(tokens.type(who) == Token.WORD && tokens.endsWith(who, "ing"))) {
            return Optional.empty();
        }
        for (int i = who + 2; i < end && !tokens.stops(i) && tokens.type(i) != Token.MARKED; i++) {
            int name = tokens.type(i) == Token.COMMA ? i + 1 : i;
            boolean given = tokens.type(name) == Token.NAME
                    && words.aliases.startBefore(tokens.text(), tokens.end(i - 1), tokens.start(who)) >= 0;
            if (given) {
                return subjects.at(name, limit)
                        .map(EnglishSubject.Phrase::subject)
                        .filter(Subject::isName);
            }
        }
        return Optional.empty();
    }

    /** "Ames, a baker": the name that a description stands beside, else the description. */
    private Subject owner(Subject near, int start) {
        int comma = tokens.at(near.range().start()) - 1;
        if (near.kind() != Subject.Kind.DESCRIPTION || comma <= start || tokens.type(comma) != Token.COMMA) {
            return near;
        }
        return subjects.endingAt(comma, start).filter(Subject::isName).orElse(near);
    }

    /**
     * "Jens Aas, head of the port said": {@return the name in front of a description that lacks its closing comma}
     *
     * @param near the description that a verb stands behind, with what hangs on it
     */
    Optional<Subject> bearer(Subject near, int start, int verb) {
        int first = tokens.at(near.range().start());
        int comma = first - 1;
        int noun = tokens.at(near.range().end()) - 1;
        boolean office = near.kind() == Subject.Kind.DESCRIPTION
                && tokens.in(words.roles, noun)
                && !tokens.in(words.collective, noun)
                && !isPlural(noun);
        // "Aas, a witness to the storm said, was not there"
        boolean inserted = tokens.type(verb + 1) == Token.COMMA && tokens.type(verb + 2) != Token.MARKED;
        if (!office || inserted || comma <= start || tokens.type(comma) != Token.COMMA) {
            return Optional.empty();
        }
        return subjects.endingAt(comma, start)
                .filter(Subject::isName)
                .filter(name -> joint.opensClause(joint.phraseStart(name, start), start));
    }

    /** {@return whether a noun is one for many, as "residents" is} */
    private boolean isPlural(int noun) {
        return tokens.endsWith(noun, "s") && !tokens.endsWith(noun, "ss");
    }

    /** "Jens Aas, a former minister, calls": who stands before the clause between two commas that a verb follows. */
    Optional<Subject> beside(int closing, int start) {
        for (int i = closing - 1; i > Math.max(start, closing - APPOSITION); i--) {
            if (tokens.stops(i) || tokens.type(i) == Token.COLON) {
                return Optional.empty();
            }
            int comma = i;
            Optional<Subject> set =
                    tokens.type(comma) == Token.COMMA ? setApart(comma, closing, start) : Optional.empty();
            if (set.isPresent()) {
                return set;
            }
            Optional<Subject> inserted =
                    tokens.type(comma) == Token.COMMA ? besideCircumstance(comma, start) : Optional.empty();
            if (inserted.isPresent()) {
                return inserted;
            }
            if (tokens.type(comma) == Token.COMMA && opens(comma + 1)) {
                Optional<Subject> near = subjects.endingAt(comma, start);
                // "Ames, the mayor, apologized, saying"
                boolean acts = near.isPresent() && isPast(comma + 1) && isApart(near.get(), start);
                if (near.isPresent() && !acts) {
                    return near.filter(one -> !isObject(one, start))
                            .map(one -> named(one, comma + 1, closing))
                            .or(() -> member(near.get(), comma + 1, start));
                }
            }
        }
        return Optional.empty();
    }

    /** "Ada Ames of Harbor University, who wrote it, calls": the person in front of the body that "who" cannot mean. */
    private Optional<Subject> member(Subject near, int who, int start) {
        int of = subjects.start(tokens.at(near.range().end()), start) - 1;
        boolean hangs = near.kind() == Subject.Kind.BODY
                && tokens.is(who, "who")
                && of > start
                && tokens.in(words.attaching, of);
        return hangs ? subjects.endingAt(of, start).filter(Subject::isName) : Optional.empty();
    }

    /** "Ames, author of “Low Tide,” said", "the editorial, titled “Enough,” calls": who stands before what ends with a title. */
    Optional<Subject> besideTitle(int closing, int start) {
        int title = closing;
        while (title > start && tokens.type(title) == Token.MARKED) {
            title--;
        }
        int comma = title;
        while (comma > Math.max(start, title - TITLE) && tokens.isWord(comma)) {
            comma--;
        }
        boolean apart = comma > start && comma < title && tokens.type(comma) == Token.COMMA && opens(comma + 1);
        return apart ? subjects.endingAt(comma, start).filter(one -> !isObject(one, start)) : Optional.empty();
    }

    /** "a play that Ames, in a letter to the board, calls": the name that begins a clause inside its sentence. */
    private Optional<Subject> besideCircumstance(int comma, int start) {
        return tokens.type(comma + 1) == Token.WORD && tokens.in(words.prepositions, comma + 1)
                ? subjects.endingAt(comma, start)
                        .filter(Subject::isName)
                        .filter(one -> joint.isSubordinator(joint.phraseStart(one, start) - 1))
                : Optional.empty();
    }

    /** "Ames, the group's founder and chief executive,", "Ames, whose son rows there,": whether a noun ends what a comma sets apart. */
    private boolean isApart(Subject near, int start) {
        int before = tokens.at(near.range().start()) - 1;
        int floor = Math.max(start, before - CLAUSE);
        while (before > floor && tokens.isWord(before)) {
            before--;
        }
        return tokens.type(before) == Token.COMMA && before > start && opens(before + 1);
    }

    /** "but his chief of staff, Ada Ames, said", "Port President, Ada Ames, said": the name between two commas behind its bearer's office. */
    private Optional<Subject> setApart(int comma, int closing, int start) {
        boolean named = tokens.type(comma + 1) == Token.NAME;
        boolean described = named
                && tokens.type(comma - 1) == Token.WORD
                && subjects.endingAt(comma, start)
                        .filter(near -> near.kind() == Subject.Kind.DESCRIPTION)
                        .filter(near -> isOfRole(near) || !isObject(near, start))
                        .isPresent();
        return described || (named && subjects.names.isOfficeBefore(comma, start))
                ? subjects.at(comma + 1, closing)
                        .filter(found ->
                                found.next() == closing && found.subject().isName())
                        .map(EnglishSubject.Phrase::subject)
                : Optional.empty();
    }

    /** "his chief of staff": whether a noun belongs to the one in front of it. */
    private boolean isOfRole(Subject near) {
        int of = tokens.at(near.range().start()) - 1;
        return tokens.is(of, "of") && tokens.type(of - 1) == Token.WORD && tokens.in(words.roles, of - 1);
    }

    /** "the trade group, the Bakers' Association": the name between the commas, where only a description stands in front. */
    private Subject named(Subject near, int from, int closing) {
        // "the bakers, including Finch Mills,"
        return near.kind() != Subject.Kind.DESCRIPTION || tokens.endsWith(from, "ing")
                ? near
                : subjects.at(from, closing)
                        .filter(found -> found.next() == closing)
                        .map(EnglishSubject.Phrase::subject)
                        .filter(Subject::isNamed)
                        .orElse(near);
    }

    /** {@return whether an apposition, a relative clause or a participle begins here} */
    private boolean opens(int i) {
        return isPast(i)
                || (tokens.type(i) == Token.WORD && tokens.endsWith(i, "ing"))
                || tokens.in(words.relativePronouns, i)
                || tokens.in(words.determiners, i)
                || tokens.type(i) == Token.NUMBER
                // "Ames, formerly the mayor,"
                || (tokens.type(i) == Token.WORD && (tokens.in(words.roles, i) || tokens.in(words.passiveAdverbs, i)));
    }

    private boolean isPast(int i) {
        return tokens.type(i) == Token.WORD && (tokens.endsWith(i, "ed") || tokens.in(words.pasts, i));
    }

    /** "in Leeds, a city", "met Ames, the mayor": no subject of what follows. */
    private boolean isObject(Subject near, int start) {
        int first = subjects.start(tokens.at(near.range().end()), start);
        int name = tokens.at(near.range().start());
        if (first < name && near.isName() && isNoName(first)) {
            // "In 2017 Ames, the mayor, said"
            return false;
        }
        int before = Math.min(first, name) - 1;
        if (tokens.in(words.prepositions, before + 1)) {
            // the first word of its sentence, with a capital; "As Ames, the mayor, put it" begins a clause
            return !joint.isSubordinator(before + 1);
        }
        // "the Committee on Work and Pensions, a body"
        boolean listed = tokens.is(before, "and") && tokens.type(before - 1) == Token.NAME;
        // "for what Ames, the mayor, calls"
        return before >= start
                && !tokens.in(words.questions, before + 1)
                && (listed
                        || tokens.in(words.attaching, before)
                        || tokens.in(words.pasts, before)
                        || tokens.in(words.cues, before)
                        || tokens.in(words.finites, before)
                        || tokens.endsWith(before, "ed")
                        || tokens.endsWith(before, "ing"));
    }

    private boolean isNoName(int i) {
        return tokens.type(i) == Token.NUMBER || tokens.in(words.times, i) || tokens.in(words.notNames, i);
    }

    /** "an aide to Ames said", "the creator of the petition wrote": a noun that alone tells nobody, up to the verb. */
    Subject whole(Subject head, int verb) {
        int first = tokens.at(head.range().start());
        int next = tokens.at(head.range().end());
        boolean bare = tokens.in(words.determiners, first)
                && !tokens.in(words.roles, next - 1)
                && !tokens.is(words.signs, next - 1);
        boolean anyone = tokens.in(words.indefinites, first) && tokens.is(words.anyone, next - 1);
        boolean unnamed = head.kind() == Subject.Kind.DESCRIPTION
                && !tokens.in(words.documents, next - 1)
                && (bare || anyone || (tokens.in(words.indefinites, first) && tokens.is(next, "to")));
        return unnamed && next < verb && tokens.in(words.attaching, next)
                ? new Subject(new Range(head.range().start(), tokens.end(verb - 1)), head.kind())
                : head;
    }

    /** "a man holding a sign said": whom what somebody does in front of a verb hangs on. */
    Optional<Subject> ofDoing(Subject near, int start) {
        int doing = tokens.at(near.range().start()) - 1;
        boolean hangs = doing > start
                && near.kind() != Subject.Kind.PRONOUN
                && tokens.type(doing) == Token.WORD
                && tokens.endsWith(doing, "ing")
                && !tokens.in(words.cues, doing)
                && !tokens.in(words.attaching, doing)
                && !tokens.in(words.roles, doing)
                && tokens.type(doing - 1) == Token.WORD
                && tokens.in(words.roles, doing - 1);
        return hangs ? subjects.before(doing, start) : Optional.empty();
    }

    /** "the keepers who rowed out to the wreck said": whom a relative clause without commas hangs on. */
    Optional<Subject> ofClause(int verb, int start) {
        for (int i = verb - 1; i > Math.max(start, verb - CLAUSE) && tokens.isWord(i); i--) {
            if (tokens.is(i, "who")) {
                return ofWho(i, start);
            }
        }
        return Optional.empty();
    }
}
