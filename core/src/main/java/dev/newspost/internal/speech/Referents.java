package dev.newspost.internal.speech;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whom a speaker's mention refers to: by the names of the story, and by who spoke or acted before. */
final class Referents {
    private static final int FURTHEST = 400;
    private static final int SENTENCES = 12;
    private static final int COMPLEMENT = 40;
    private static final int LONGEST_UNKNOWN = 12;
    private static final int RECENT = 4;
    private static final int NEAREST = 2;
    private static final int MOST_SEARCHES = 200;

    private final Supplier<People> people;
    private final List<Line> lines;
    private final SpeechWords words;
    private final DocumentOwners documents;
    private final Bodies bodies;
    private final OfficeHolders offices;
    private final EnglishReferents english;
    private final Searches<Optional<Mention>> latin = new Searches<>(MOST_SEARCHES, Optional.empty(), this::latinName);
    private final Searches<Optional<Mention>> lastNames =
            new Searches<>(MOST_SEARCHES, Optional.empty(), this::lastName);
    private Optional<Mention> lastSpeaker = Optional.empty();
    private Optional<Mention> lastBody = Optional.empty();
    private Optional<Mention> lastNameless = Optional.empty();
    private Optional<Mention> lastThing = Optional.empty();
    private int thingPassage;
    private int lastPassage;
    private int namelessOffset;
    private int lastOffset;
    private int lastSection;

    Referents(Supplier<People> people, List<Line> lines, SpeechWords words, KnownNames known) {
        this.people = people;
        this.lines = lines;
        this.words = words;
        this.documents = new DocumentOwners(lines, words, known);
        this.bodies = new Bodies(lines, words);
        this.offices = new OfficeHolders(lines, words);
        this.english = new EnglishReferents(people, lines, words);
    }

    /** {@return whom a speaker's mention refers to, where the story tells} */
    Optional<Mention> name(Mention speaker, Subject.Kind kind) {
        return switch (kind) {
            case NAME, SURNAMED -> Optional.of(full(speaker));
            case PRONOUN -> pronoun(speaker);
            case BODY ->
                pointed(speaker)
                        .or(() -> latin(speaker))
                        .or(() -> bodies.full(speaker))
                        .or(() -> documents.of(speaker).map(this::full))
                        .or(() -> Optional.of(speaker));
            case UNKNOWN ->
                pointed(speaker)
                        .or(() -> people.get().family(speaker.text()))
                        .or(() -> Optional.of(speaker).filter(one -> one.range().length() <= LONGEST_UNKNOWN));
            case DESCRIPTION -> described(speaker);
        };
    }

    /** A foreign name in a Chinese story, which may be a body's: whose last part it is. */
    private Optional<Mention> latin(Mention speaker) {
        String text = speaker.text();
        return Chars.isLatin(text.charAt(0)) ? people.get().family(text).or(() -> latin.of(text)) : Optional.empty();
    }

    /** {@return the fullest form that the story has of a name} */
    private Mention full(Mention name) {
        String text = name.text();
        Optional<Mention> known = people.get().full(text);
        boolean longer = known.filter(one -> !one.text().equals(text)).isPresent();
        Optional<Mention> full = longer || name.passage().chinese() ? known : lastNames.of(text);
        return full.or(() -> known).orElse(name);
    }

    private Optional<Mention> latinName(String last) {
        return LatinNames.full(last, lines);
    }

    private Optional<Mention> lastName(String last) {
        return LatinNames.behindGiven(last, lines, words).or(() -> LatinNames.goingOn(last, lines));
    }

    private Optional<Mention> pronoun(Mention speaker) {
        String bare = lines.get(speaker.passage().number()).bare();
        int start = speaker.range().start();
        int gender = words.gender(bare, start, speaker.range().end());
        if (gender == 0) {
            return words.isThing(speaker.text())
                    ? english.topicThing(speaker).or(() -> spokeAsThing(speaker))
                    : Optional.empty();
        }
        if (!speaker.passage().chinese()) {
            EnglishReferents.Topic topic = english.topic(speaker);
            boolean fits = topic.name()
                    .filter(one -> gender * people.get().gender(one.text()) < 0 || words.isJoint(one.text()))
                    .isEmpty();
            if (topic.known() && fits) {
                return topic.name();
            }
        }
        return before(speaker.passage(), start, gender, behind(speaker)).map(this::full);
    }

    /** "It added": the body or document that spoke last. */
    private Optional<Mention> spokeAsThing(Mention pronoun) {
        return lastThing.filter(one -> pronoun.passage().number() - thingPassage <= 1);
    }

    /** What a speaker says of whom in his sentence, as far as it names somebody else. */
    private String behind(Mention speaker) {
        String bare = lines.get(speaker.passage().number()).bare();
        int start = speaker.range().end();
        int limit = Math.min(bare.length(), start + COMPLEMENT);
        int end = start;
        while (end < limit && !(speaker.passage().chinese() && Line.endsSentence(bare.charAt(end)))) {
            end++;
        }
        return bare.substring(start, end);
    }

    /** "这位部长": the person who spoke or acted last; nobody where it goes on about somebody without a name. */
    private Optional<Mention> described(Mention speaker) {
        if (!speaker.passage().chinese()) {
            Optional<Mention> known = english.described(speaker);
            return known.isPresent() || !english.pointsBack(speaker) ? known : lastNamed(speaker);
        }
        Optional<Mention> body = pointed(speaker).or(() -> offices.of(speaker, people.get()));
        if (body.isPresent()) {
            return body;
        }
        if (!words.pointsBack(speaker.text()) || goesOnAbout(speaker) || introduced(speaker)) {
            return Optional.empty();
        }
        return lastNamed(speaker);
    }

    private Optional<Mention> lastNamed(Mention speaker) {
        return before(speaker.passage(), speaker.range().start(), 0, behind(speaker))
                .map(this::full);
    }

    private boolean goesOnAbout(Mention speaker) {
        String text = speaker.text();
        return lastNameless
                .filter(one -> text.length() > 1
                        && one.text().endsWith(text.substring(text.length() - 2))
                        && speaker.passage().number() - one.passage().number() <= RECENT)
                .isPresent();
    }

    /** "一位高级官员…这位官员": whether the noun stands last behind a numeral, so that it is somebody without a name. */
    private boolean introduced(Mention speaker) {
        String text = speaker.text();
        String noun = text.substring(Math.max(0, text.length() - 2));
        int number = speaker.passage().number();
        for (int i = number; i >= Math.max(0, number - NEAREST); i--) {
            String bare = lines.get(i).bare();
            int from = i == number ? speaker.range().start() - 1 : bare.length();
            int at = bare.lastIndexOf(noun, from);
            if (at >= 0) {
                return words.isOneBefore(bare, at);
            }
        }
        return false;
    }

    /** "该报": the body that spoke last. */
    private Optional<Mention> pointed(Mention speaker) {
        return words.pointsToBody(speaker.text())
                ? lastBody.filter(
                        one -> speaker.passage().number() - one.passage().number() <= RECENT)
                : Optional.empty();
    }

    /** Takes note of who spoke last. */
    void spoke(Optional<Mention> name, Optional<Mention> speaker, Subject.Kind kind, Passage passage, int offset) {
        boolean thingSpoke = kind == Subject.Kind.BODY
                || (kind == Subject.Kind.DESCRIPTION
                        && name.filter(one -> !people.get().person(one.text())).isPresent())
                || speaker.filter(one -> words.isThing(one.text())).isPresent();
        lastThing = thingSpoke ? name : Optional.empty();
        thingPassage = passage.number();
        if (kind == Subject.Kind.DESCRIPTION && name.isEmpty()) {
            lastNameless = speaker;
            namelessOffset = offset;
        }
        if (name.isEmpty()) {
            return;
        }
        boolean longer = Chars.isLatin(name.get().text().charAt(0)) && !name.equals(speaker);
        if (kind == Subject.Kind.BODY
                && !longer
                && !words.pointsToBody(speaker.get().text())) {
            lastBody = name;
        }
        boolean thing = kind == Subject.Kind.BODY || kind == Subject.Kind.UNKNOWN;
        if (thing && !people.get().mayBePerson(name.get().text())) {
            return;
        }
        lastSpeaker = name;
        lastPassage = passage.number();
        lastOffset = offset;
        lastSection = passage.section();
    }

    /**
     * {@return whom a pronoun at a place stands for: who spoke or acted in the nearest sentence before it}
     *
     * @param pronoun above 0 for she, below for he, 0 for either
     * @param behind the words behind the pronoun: who is named there is somebody else
     */
    private Optional<Mention> before(Passage passage, int offset, int pronoun, String behind) {
        int i = lastBefore(passage, offset);
        List<People.Named> named = people.get().mentions();
        Optional<Mention> faint = Optional.empty();
        int floor = i < 0 ? 0 : named.get(i).sentence() - SENTENCES;
        for (int j = i; j >= Math.max(0, i - FURTHEST) && named.get(j).sentence() >= floor; j--) {
            People.Named candidate = named.get(j);
            if (apart(candidate.mention().passage().section(), passage)) {
                break;
            }
            if (afterNameless(candidate.mention(), passage)) {
                return Optional.empty();
            }
            if (lastSpeaker.isPresent()
                    && earlier(candidate.mention())
                    && possible(lastSpeaker.get(), pronoun, behind)) {
                return lastSpeaker;
            }
            if (!possible(candidate.mention(), pronoun, behind)) {
                continue;
            }
            Optional<Mention> strong = strongest(j, pronoun, behind);
            if (strong.isPresent()) {
                return strong;
            }
            if (faint.isEmpty()) {
                faint = Optional.of(candidate.mention());
            }
        }
        boolean recent =
                lastSpeaker.isPresent() && !apart(lastSection, passage) && passage.number() - lastPassage <= RECENT;
        return recent && possible(lastSpeaker.get(), pronoun, behind) ? lastSpeaker : faint;
    }

    /** {@return whether somebody without a name spoke last, after a mention: a pronoun stands for him} */
    private boolean afterNameless(Mention mention, Passage passage) {
        if (lastNameless.isEmpty() || !words.isOne(lastNameless.get().text())) {
            return false;
        }
        int number = lastNameless.get().passage().number();
        boolean last = number > lastPassage || (number == lastPassage && namelessOffset > lastOffset);
        return last && passage.number() - number <= 1 && mention.isBefore(number, namelessOffset);
    }

    /** The first strong mention in the sentence that a mention stands in. */
    private Optional<Mention> strongest(int from, int pronoun, String behind) {
        List<People.Named> named = people.get().mentions();
        Optional<Mention> found = Optional.empty();
        int sentence = named.get(from).sentence();
        for (int j = from; j >= 0 && j > from - FURTHEST && named.get(j).sentence() == sentence; j--) {
            if (named.get(j).strong() && possible(named.get(j).mention(), pronoun, behind)) {
                found = Optional.of(named.get(j).mention());
            }
        }
        return found;
    }

    private boolean apart(int section, Passage passage) {
        return people.get().digest() && section != passage.section();
    }

    private boolean earlier(Mention mention) {
        return mention.isBefore(lastPassage, lastOffset);
    }

    private boolean possible(Mention mention, int pronoun, String behind) {
        String text = mention.text();
        return pronoun * people.get().gender(text) >= 0
                && people.get().person(text)
                && !(pronoun != 0 && words.isJoint(text))
                && !behind.contains(text);
    }

    /** {@return the mention of a name that stands nearest before a place, else nearest behind it} */
    Optional<Mention> nearest(String name, Passage passage, int offset) {
        List<People.Named> named = people.get().mentions();
        int i = lastBefore(passage, offset);
        for (int j = i; j >= Math.max(0, i - FURTHEST); j--) {
            if (named.get(j).mention().is(name)) {
                return Optional.of(named.get(j).mention());
            }
        }
        return people.get().first(name);
    }

    private int lastBefore(Passage passage, int offset) {
        List<People.Named> named = people.get().mentions();
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Mention mention = named.get(middle).mention();
            int order = Integer.compare(mention.passage().number(), passage.number());
            if (order < 0 || (order == 0 && mention.range().end() <= offset)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
