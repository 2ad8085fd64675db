package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;

/** Tells where the name of a person or body begins and goes on in a run of capitals of an English passage. */
final class EnglishNameRuns {
    /** No body's name stands behind "Sen." or "Dr.", of whose bearer the name has so many words at most. */
    private static final int LONGEST_BEARER = 3;

    private final EnglishWords words;
    private final Tokens tokens;

    EnglishNameRuns(EnglishWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** "of", "the", "de" between two capitals belong to one name. */
    boolean particle(int i) {
        boolean several = tokens.type(i - 2) == Token.NAME || isParticle(i - 2);
        if (tokens.is(i, "of") && several && (isPerson(i) || isGivenName(i - 3))) {
            return false;
        }
        if (tokens.is(i, "to")) {
            return postingEnd(i) > 0;
        }
        boolean purpose = tokens.is(i, "for") || tokens.is(i, "on");
        if (purpose && isOffice(i)) {
            return true;
        }
        if (purpose
                && tokens.in(words.bodies, i - 1)
                && tokens.type(i + 1) == Token.NAME
                && !tokens.in(words.notNames, i + 1)) {
            return true;
        }
        if (tokens.is(i, "and")) {
            return isListed(i);
        }
        return tokens.in(words.nameParticles, i)
                && (tokens.type(i - 1) == Token.NAME || tokens.in(words.nameParticles, i - 1))
                && (tokens.type(i + 1) == Token.NAME
                        || (tokens.in(words.nameParticles, i + 1) && tokens.type(i + 2) == Token.NAME));
    }

    /** "the Committee on Work and Pensions": what a body is for may be two things. */
    private boolean isListed(int and) {
        int first = and - 1;
        while (first > and - 4 && tokens.type(first) == Token.NAME) {
            first--;
        }
        boolean purpose = tokens.is(first, "for") || tokens.is(first, "on");
        boolean body = purpose && tokens.in(words.bodies, first - 1);
        boolean office = (purpose || tokens.is(first, "of")) && isOffice(first);
        // "the Office of Ropes and Budget"
        boolean field =
                tokens.is(first, "of") && tokens.in(words.bodies, first - 1) && isField(and - 1) && isField(and + 1);
        return (body || office || field)
                && tokens.type(and + 1) == Token.NAME
                && !(tokens.in(words.titles, and + 1) && tokens.type(and + 2) == Token.NAME)
                && !tokens.in(words.bodies, and + 1)
                && !isGivenName(and + 1);
    }

    private boolean isField(int i) {
        return tokens.type(i) == Token.NAME && tokens.is(words.fields, i);
    }

    /** "Vice Provost for Student Life Ada Lund": an office with what it is for, and behind that its holder's name. */
    private boolean isOffice(int small) {
        if (!tokens.in(words.titles, small - 1) || tokens.type(small - 1) != Token.NAME) {
            return false;
        }
        int end = small + 1;
        boolean given = false;
        while (tokens.type(end) == Token.NAME || (tokens.is(end, "and") && tokens.type(end + 1) == Token.NAME)) {
            given |= end > small + 1 && isGivenName(end);
            end++;
        }
        return given && !isGivenName(small + 1);
    }

    /** "Port Council President, Ada Lund,": whether the capitals that end before a token are what their bearer is. */
    boolean isOfficeBefore(int end, int floor) {
        int last = end - 1;
        return tokens.type(last) == Token.NAME
                && tokens.in(words.titles, last)
                && last > floor
                && tokens.type(last - 1) == Token.NAME
                && !isGivenName(runStart(floor, last));
    }

    /** "Ambassador to Norland Moin ul Aziz": where the holder's name begins behind what an office is held at, or -1. */
    int postingEnd(int to) {
        if (!tokens.is(words.envoys, to - 1) || !tokens.is(to, "to")) {
            return -1;
        }
        int country = tokens.is(to + 1, "the") ? to + 2 : to + 1;
        int name = tokens.is(words.countryStarts, country) ? country + 2 : country + 1;
        for (int i = country; i < name; i++) {
            // "an envoy to President Ada Lund"
            boolean person = tokens.in(words.titles, i) || (isGivenName(i) && !isGivenName(i + 1));
            if (tokens.type(i) != Token.NAME || tokens.possessive(i) || person) {
                return -1;
            }
        }
        // "the United Arab Emirates Ada Lund"
        while (tokens.type(name) == Token.NAME && !isGivenName(name) && isGivenName(name + 1)) {
            name++;
        }
        boolean several = tokens.type(name + 1) == Token.NAME || isParticle(name + 1);
        boolean known = tokens.type(name) == Token.NAME && !tokens.in(words.bodies, name);
        return known && (several || isGivenName(name)) && !tokens.possessive(name) ? name : -1;
    }

    /** {@return where a name begins in a run of capitals behind an office held somewhere, or -1} */
    private int behindPosting(int start, int last) {
        int from = tokens.is(start - 1, "the") ? start - 2 : start - 1;
        for (int i = Math.max(0, from); i < last; i++) {
            int name = tokens.type(i) == Token.WORD ? postingEnd(i) : -1;
            if (name > start && name <= last) {
                return name;
            }
        }
        return -1;
    }

    /** "von", "de", "la" in front of a surname, but no "of" and no "the". */
    boolean isParticle(int i) {
        return tokens.type(i) == Token.WORD
                && tokens.in(words.nameParticles, i)
                && !tokens.in(words.stops, i)
                && !tokens.in(words.determiners, i);
    }

    /** "Ph.D.", "Jr.": what stands behind a name between two commas. */
    boolean isTail(int i) {
        return tokens.type(i) == Token.NAME && (tokens.in(words.suffixes, i) || isHonour(i) || tokens.isParty(i));
    }

    private boolean isHonour(int i) {
        // Mary Anne Ma: no degree, whose letters are all capitals
        boolean written = tokens.end(i) - tokens.start(i) != 2
                || Character.isUpperCase(tokens.text().charAt(tokens.end(i) - 1));
        return written && tokens.is(words.honours, i);
    }

    /** "Owen Marsh KC": letters behind a name that tell an honour, a degree or a seat. */
    boolean isHonour(int i, int from) {
        return i - from > 1
                && tokens.type(i) == Token.NAME
                && tokens.type(i - 1) == Token.NAME
                && (tokens.type(i - 2) == Token.NAME || isParticle(i - 2))
                && !tokens.in(words.titles, i - 1)
                && !tokens.in(words.bodies, i - 1)
                && !tokens.possessive(i - 1)
                && !tokens.possessive(i)
                && isHonour(i);
    }

    /** "Bakers’ Association", "Women's Institute": an owner inside the name of a body. */
    private boolean isOwner(int i) {
        boolean several = tokens.possessive(i) && tokens.text().charAt(tokens.end(i) - 1) != 's';
        return (several || tokens.is(words.owningNames, i)) && tokens.in(words.bodies, i + 1);
    }

    /** {@return whether the two capitals that end before a token are no body's and no title} */
    private boolean isPerson(int end) {
        boolean office = tokens.in(words.bodies, end - 1)
                || tokens.in(words.titles, end - 1)
                || tokens.in(words.roles, end - 1)
                || tokens.in(words.notNames, end - 2);
        return isGivenName(end - 2) || (tokens.type(end - 1) == Token.NAME && !office);
    }

    /** The first token of a run that is no title and no word that only begins a sentence. */
    int nameStart(int start, int last) {
        int posted = behindPosting(start, last);
        if (posted > 0) {
            return posted;
        }
        int first = start;
        int bearer = behindTitles(first, last);
        if (bearer > first && isShortTitle(bearer - 1) && last - bearer < LONGEST_BEARER) {
            // "Lt. Col. Ada Street"
            return bearer;
        }
        if (bearer > first && bearer + 1 == last && isGivenName(bearer) && isBearer(bearer)) {
            // "Mayor Sue Hall"
            return bearer;
        }
        // "Director Art Page" is no page
        boolean person = tokens.in(words.titles, start)
                && last - start == 2
                && (isGivenName(start + 1) || tokens.is(words.tradeSurnames, last));
        boolean paper =
                !person && tokens.in(words.documents, last) && last - start > 1 && !tokens.in(words.roles, last);
        for (int i = last - 1; i >= start && !tokens.in(words.bodies, last) && !paper; i--) {
            boolean title = tokens.in(words.titles, i)
                    || (tokens.in(words.roles, i) && last - i > 1 && !tokens.in(words.bodies, i));
            if (title && !isGivenName(i) && !(i > start && tokens.is(i - 1, "of"))) {
                first = tokens.is(i + 1, "of") ? behindOffice(i + 2, last) : i + 1;
                break;
            }
            // "Dean Carla Munoz"
            boolean office = i - 1 == start && tokens.in(words.titles, start);
            boolean led = i > start && (office || !isGivenName(i - 1)) && !initial(i - 1);
            if (isGivenName(i) && first == start && led) {
                // Stallholder Maureen Tate: what stands before a given name is a title
                first = i;
                break;
            }
        }
        while (first < last && tokens.in(words.notNames, first) && !beginsName(first, last, start)) {
            first++;
        }
        return first < last && isInverted(first, last) ? first + 1 : behindShouted(first, last);
    }

    /** "Adds Finch: “…”": a verb of saying that begins its sentence in front of who says so. */
    private boolean isInverted(int first, int last) {
        return tokens.type(last + 1) == Token.COLON
                && tokens.type(last + 2) == Token.MARKED
                && (first == 0 || tokens.stops(first - 1))
                && tokens.in(words.cues, first)
                && (tokens.in(words.strongCues, first)
                        || (tokens.endsWith(first, "ed") && !tokens.in(words.weakCues, first)));
    }

    /** "IN HIS STUDIO Tom Abara": where a name begins behind the first words of a paragraph, which are printed in capitals. */
    private int behindShouted(int first, int last) {
        int end = 0;
        int whole = 0;
        while (end <= last && isShouted(end)) {
            whole += tokens.end(end) - tokens.start(end) > 1 ? 1 : 0;
            end++;
        }
        return whole > 1 && first < end && end < last ? end : first;
    }

    private boolean isShouted(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (Character.isLowerCase(tokens.text().charAt(at))) {
                return false;
            }
        }
        return tokens.isWord(i);
    }

    /** "says June Price", "May Hill said": whether a month's name, or a verb's, is somebody's given name. */
    private boolean beginsName(int i, int last, int start) {
        boolean speaks = i + 1 == last && (tokens.type(last + 1) == Token.COMMA || tokens.in(words.cues, last + 1));
        return isGivenName(i) && (speaks || isInside(i, start));
    }

    /** "of State Ada Lund", "of the Treasury Ada Lund": where the name begins behind what an office is for. */
    private int behindOffice(int from, int last) {
        int first = tokens.is(from, "the") ? from + 1 : from;
        if (last > first && tokens.in(words.titles, first)) {
            return first + 1;
        }
        return last - first > 1 ? last - 1 : from - 1;
    }

    /** "says Will Baker", but no "Will Baker win?" */
    private boolean isInside(int i, int start) {
        return i > start || (i > 0 && !tokens.stops(i - 1) && tokens.type(i - 1) != Token.COLON);
    }

    boolean isGivenName(int i) {
        return tokens.in(words.givenShe, i) || tokens.in(words.givenHe, i);
    }

    private boolean initial(int i) {
        return tokens.end(i) - tokens.start(i) <= 2;
    }

    /** The first token of the run of capitals that ends with {@code last}. */
    int runStart(int from, int last) {
        int start = last;
        while (start > from) {
            boolean owner = tokens.possessive(start - 1) && !isOwner(start - 1);
            if (tokens.type(start - 1) == Token.NAME && !owner && !tokens.adjective(start - 1)) {
                start--;
            } else if (start - 1 > from && particle(start - 1)) {
                start--;
            } else {
                break;
            }
        }
        while (start > from && isParticle(start - 1)) {
            start--;
        }
        return start;
    }

    /** "the Food and Drug Administration": a body's name may go over an "and" where an article leads it. */
    Subject overAnd(Subject body, int floor) {
        int first = tokens.at(body.range().start());
        boolean firm = body.isNamed()
                && tokens.type(first - 1) == Token.OTHER
                && tokens.joins(first - 1)
                && tokens.type(first - 2) == Token.NAME
                && first - 2 >= floor;
        if (firm) {
            // "Crane & Co"
            return new Subject(
                    new Range(
                            tokens.start(runStart(floor, first - 2)),
                            body.range().end()),
                    body.kind());
        }
        // "the Food and Drug Administration report"
        boolean paper = body.kind() == Subject.Kind.DESCRIPTION
                && tokens.type(first) == Token.NAME
                && isBody(first, tokens.at(body.range().end()));
        if (!(body.kind() == Subject.Kind.BODY || paper)
                || !tokens.is(first - 1, "and")
                || tokens.type(first + 1) != Token.NAME) {
            return body;
        }
        int start = first - 1;
        while (start > floor && tokens.type(start - 1) == Token.NAME && !tokens.is(start - 1, "the")) {
            start--;
        }
        boolean led = start < first - 1 && start > floor && tokens.is(start - 1, "the");
        int from = paper ? start - 1 : start;
        return led ? new Subject(new Range(tokens.start(from), body.range().end()), body.kind()) : body;
    }

    private int behindTitles(int from, int last) {
        int i = from;
        while (i < last && tokens.in(words.titles, i) && !isGivenName(i)) {
            i++;
        }
        return i;
    }

    private boolean isShortTitle(int i) {
        return tokens.type(i) == Token.NAME
                && tokens.in(words.personTitles, i)
                && tokens.text().charAt(tokens.end(i) - 1) == '.';
    }

    /** "Sue Hall", "Mayor Grace Church", but no "Grace Church" */
    private boolean isBearer(int from) {
        return tokens.is(words.bodySurnames, from + 1)
                && (!tokens.is(words.bodyGivenNames, from) || tokens.in(words.personTitles, from - 1));
    }

    boolean isBody(int from, int to) {
        if (isShortTitle(from - 1) && to - from <= LONGEST_BEARER) {
            return false;
        }
        // Bill Hanley is no bill, Sue Hall no hall
        boolean given = to - from > 1 && isGivenName(from);
        if (given && to - from == 2 && isBearer(from)) {
            return false;
        }
        int first = given ? from + 1 : from;
        for (int i = first; i < to; i++) {
            if (tokens.in(words.bodies, i)) {
                return true;
            }
        }
        return false;
    }
}
