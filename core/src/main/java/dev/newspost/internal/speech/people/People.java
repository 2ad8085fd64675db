package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.name.NameCounts;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is named in a story, and where; tells which full name a short one stands for. */
public final class People {
    private static final int LEAST_SECTIONS = 3;
    /** For more names than this all places of names are looked for at once. */
    private static final int MOST_SEARCHES = 8;

    private final SpeechWords words;
    private final Map<String, Mention> first = new LinkedHashMap<>();
    private final Map<String, Integer> weak = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> titled = new HashSet<>();
    private final List<Line> lines;
    private final List<NameReader.Found> found;
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> located = new HashSet<>();
    private final Set<String> telling = new HashSet<>();
    private final Set<String> spokenFamilies = new HashSet<>();
    private Map<String, String> bySurname = Map.of();
    private FullNames fullNames;
    private List<Named> named;
    private Set<String> given;
    private Set<String> again;
    private Set<String> takenUp;
    private Set<String> workplaces;
    private Genders genders;
    private Boolean digest;

    private People(List<Line> lines, List<NameReader.Found> found, SpeechWords words) {
        this.lines = lines;
        this.found = found;
        this.words = words;
    }

    /** A mention with what is known of it. */
    public record Named(Mention mention, int sentence, boolean strong) {}

    /** Reads a story's names. */
    public static People of(List<Line> lines, SpeechWords words, KnownNames known) {
        List<NameReader.Found> found = new ArrayList<>();
        for (Line line : lines) {
            for (NameReader.Found name : NameReader.of(words, line, known).read()) {
                String text = name.mention().text();
                boolean certain = name.bracketed() || (name.titled() && name.speaks());
                if (!words.names.isNoName(text) && !words.isCommon(text) && (certain || !words.names.isWord(text))) {
                    found.add(name);
                }
            }
        }
        People people = new People(lines, found, words);
        people.collect();
        people.add(known.foreign().names());
        people.addUnlikely(known.counts());
        people.forgetMisread(known.counts());
        people.bySurname = Surnames.of(people.first, people.persons, words);
        people.forgetDoubtful();
        Families families = new Families(lines, people.first, words);
        people.fullNames = new FullNames(people.first, people.bySurname, people.persons, families, words);
        return people;
    }

    /** A full name that stands nowhere but as an object, where the story goes on with its last part behind it. */
    private void add(List<Mention> names) {
        for (Mention whole : names) {
            Mention name = withoutTail(whole);
            String text = name.text();
            Mention alone = first.get(text.substring(Surnames.lastPartStart(text) + 1));
            boolean longer = first.containsKey(text.substring(1)) || first.containsKey(text.substring(2));
            // 阿尔贝特·冯·霍斯滕: so long a name is hardly that of somebody's kin
            boolean whose = opens(name)
                    || (alone != null
                            && (!alone.isBefore(name)
                                    || words.isTitled(name)
                                    || (Chars.namePoint(text) < Surnames.lastPartStart(text) && !words.isJoint(text))));
            // 记者阿尔瓦·雷耶斯: a title tells that it is somebody's
            whose |= Chars.isHan(text.charAt(0)) && words.isTitled(name);
            if (whose && !longer && !first.containsKey(text)) {
                first.put(text, name);
                persons.add(text);
            }
        }
    }

    /** 戴恩·哈珀输掉了官司。: whether a sentence begins with a name and goes on with what somebody does. */
    private boolean opens(Mention name) {
        Bare t = lines.get(name.passage().number()).noted();
        NameEdges edges = new NameEdges(words.chinese);
        int end = name.range().end();
        return edges.opensSentence(t, name.range().start())
                && end < t.length()
                && (edges.back(t, end) > 0 || edges.acts(t, end))
                && words.chinese.attributive.endAt(t, end, t.length()) < 0
                && words.chinese.bodyEndings.endAt(t, end, t.length()) < 0
                && words.chinese.joints.endAt(t, end, t.length()) < 0;
    }

    /** 戴恩·哈珀那本书: a name without what runs on behind it, where the story has the last part alone. */
    private Mention withoutTail(Mention name) {
        String text = name.text();
        int part = Surnames.lastPartStart(text) + 1;
        if (first.containsKey(text.substring(part))) {
            return name;
        }
        for (int end = text.length() - 1; end >= part + 2; end--) {
            if (persons.contains(text.substring(part, end)) && first.containsKey(text.substring(part, end))) {
                int start = name.range().start();
                return new Mention(name.passage(), new Range(start, start + end));
            }
        }
        return name;
    }

    /** Names that look like other words, but for what the whole story shows. */
    private void addUnlikely(NameCounts places) {
        List<Mention> unlikely = new ArrayList<>(LatinPeople.of(lines, words));
        unlikely.addAll(RareNames.of(lines, places, words).values());
        unlikely.addAll(TitledNames.of(lines, words, first.keySet()).values());
        unlikely.addAll(SpottedNames.of(lines, words, persons).values());
        unlikely.addAll(PoliteNames.of(lines, words).values());
        unlikely.addAll(CalledNames.of(lines, places, words).values());
        Map<String, Mention> families = SpokenFamilies.of(lines, words);
        unlikely.addAll(families.values());
        spokenFamilies.addAll(families.keySet());
        for (Mention name : unlikely) {
            first.putIfAbsent(name.text(), name);
            weak.remove(name.text());
            persons.add(name.text());
        }
    }

    private void collect() {
        for (NameReader.Found name : found) {
            String text = name.mention().text();
            if (name.speaks() || name.bracketed()) {
                telling.add(text);
            }
            if (name.sure() && (name.speaks() || name.bracketed() || words.names.shapedAsName(text))) {
                first.putIfAbsent(text, name.mention());
                weak.remove(text);
                persons.add(text);
            } else if (!persons.contains(text)) {
                weak.merge(text, name.titled() ? 0 : 1, Integer::sum);
                if (name.titled()) {
                    titled.add(text);
                }
                first.putIfAbsent(text, name.mention());
            }
        }
    }

    private void forgetMisread(NameCounts places) {
        MisreadNames misread = new MisreadNames(persons, found, places, words);
        first.keySet().removeIf(name -> !spokenFamilies.contains(name) && misread.contains(name));
    }

    /**
     * A name by its surname alone that stands only once may be any word, unless a given name or a polite word stands
     * behind it.
     */
    private void forgetDoubtful() {
        located.addAll(first.keySet());
        located.addAll(bySurname.keySet());
        List<String> behindTitles = new ArrayList<>();
        weak.forEach((name, count) -> {
            if (count < 2
                    && Chars.isHan(name.charAt(0))
                    && !words.names.isFullName(name)
                    && !words.names.isPolite(name)) {
                doubtful.add(name);
                // 加密 in 专家加密: a word of two characters behind a title
                if (titled.contains(name)
                        && (name.length() > 2 || telling.contains(name) || words.names.isSpelled(name))) {
                    behindTitles.add(name);
                }
            }
        });
        if (behindTitles.size() > MOST_SEARCHES
                || behindTitles.stream().anyMatch(name -> Mentions.mayBeTwo(name, lines))) {
            trustNamedAgain();
        }
        first.keySet().removeAll(doubtful);
    }

    /** Looks for all places of names: one behind a title that stands somewhere else too is a name. */
    private void trustNamedAgain() {
        named = Mentions.of(located, lines, found, words);
        for (Named one : named) {
            String text = one.mention().text();
            if (titled.contains(text)) {
                weak.computeIfPresent(text, (key, count) -> count + 1);
            }
        }
        doubtful.removeIf(name -> weak.get(name) > 1);
        forgetDoubtfulPlaces();
    }

    private void forgetDoubtfulPlaces() {
        if (!doubtful.isEmpty()) {
            named.removeIf(one -> doubtful.contains(one.mention().text()));
        }
    }

    /** {@return the names of the story} */
    public Set<String> names() {
        return first.keySet();
    }

    /** {@return all places where a name stands, in order; looked for when first asked for, mostly for a pronoun} */
    public List<Named> mentions() {
        if (named == null) {
            named = Mentions.of(located, lines, found, words);
            forgetDoubtfulPlaces();
        }
        return named;
    }

    /** {@return where in {@link #mentions} the last one stands that ends at or before a place; -1 without one} */
    public int lastBefore(Passage passage, int offset) {
        int low = 0;
        int high = mentions().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions().get(middle).mention();
            int order = Integer.compare(mention.passage().number(), passage.number());
            if (order < 0 || (order == 0 && mention.range().end() <= offset)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** {@return whether a name is a person's for all that the story shows} */
    public boolean person(String name) {
        return Chars.isHan(name.charAt(0))
                ? !words.names.isPlace(name)
                : givenPersons().contains(name)
                        || (!belongedTo(name)
                                && (persons.contains(name)
                                        || metAgain().contains(name)
                                        || takenUp().contains(name)));
    }

    /** {@return whether an English name is what people belong to, by their jobs or where they come from} */
    public boolean belongedTo(String name) {
        if (workplaces == null) {
            workplaces = Workplaces.of(lines, words.english);
            workplaces.removeIf(bySurname::containsKey);
        }
        return workplaces.contains(name);
    }

    /**
     * {@return whether a name is a person's, and in Chinese one that the story is known to hold}
     *
     * @param titled whether a title tells that it is a name, so that it may stand once where it looks like one
     */
    public boolean knowsPerson(String name, boolean titled) {
        return person(name)
                && (!Chars.isHan(name.charAt(0))
                        || full(name).isPresent()
                        || (titled && words.names.isChineseName(name)));
    }

    /** "Giles Hartnell … Hartnell brings tea": who is called by the last name alone is a person. */
    private Set<String> metAgain() {
        if (again == null) {
            again = new HashSet<>();
            for (Named one : mentions()) {
                String text = one.mention().text();
                String full = Chars.isHan(text.charAt(0)) ? null : bySurname.get(text);
                String t = one.mention().passage().text();
                int end = one.mention().range().end();
                boolean acts = one.strong()
                        && end + 1 < t.length()
                        && t.charAt(end) == ' '
                        && Character.isLowerCase(t.charAt(end + 1));
                if (full != null && acts && !isOfThem(one.mention())) {
                    again.add(full);
                    again.add(text);
                }
            }
        }
        return again;
    }

    private boolean isOfThem(Mention name) {
        Tokens tokens = lines.get(name.passage().number()).tokens();
        return TakenUp.isOfThem(tokens, tokens.at(name.range().end()), words.english);
    }

    private Set<String> takenUp() {
        if (takenUp == null) {
            takenUp = TakenUp.of(mentions(), lines, words);
        }
        return takenUp;
    }

    /** {@return names that are persons' by the given name in front} */
    private Set<String> givenPersons() {
        if (given == null) {
            given = new HashSet<>();
            for (String name : first.keySet()) {
                if (!Chars.isHan(name.charAt(0)) && words.names.givenName(name) != 0) {
                    given.add(name);
                    given.add(name.substring(name.lastIndexOf(' ') + 1));
                }
            }
        }
        return given;
    }

    /** {@return whether a foreign name in a Chinese story may be a person's: a body's is short and all in capitals} */
    public boolean mayBePerson(String name) {
        return name.indexOf(' ') > 0 || first.containsKey(name);
    }

    /** {@return above 0 where the story shows a woman, below for a man, 0 where it tells nothing} */
    public int gender(String name) {
        return genders().of(full(name).map(Mention::text).orElse(name));
    }

    /** {@return the same by a name and what stands beside it alone, and by no pronoun} */
    public int toldGender(String name) {
        return genders().told(full(name).map(Mention::text).orElse(name));
    }

    private Genders genders() {
        if (genders == null) {
            genders = Genders.of(this, lines, words);
        }
        return genders;
    }

    /** {@return whether the story is several, each under a heading of its own} */
    public boolean digest() {
        if (digest == null) {
            digest = isDigest();
        }
        return digest;
    }

    /** {@return where a name stands for the first time} */
    public Optional<Mention> first(String name) {
        return Optional.ofNullable(first.get(name));
    }

    /** A digest tells several stories under headings of their own: no name of one section stands in another. */
    private boolean isDigest() {
        Map<String, Integer> sections = new HashMap<>();
        for (Named one : mentions()) {
            int section = one.mention().passage().section();
            Integer other = sections.putIfAbsent(
                    full(one.mention().text()).map(Mention::text).orElse(""), section);
            if (other != null && other != section) {
                return false;
            }
        }
        return sections.values().stream().distinct().count() >= LEAST_SECTIONS;
    }

    /** {@return the first mention of the fullest form of a name that the story knows} */
    public Optional<Mention> full(String name) {
        return fullNames.of(name);
    }

    /** {@return the first mention of the fullest form of a name that the story knows, where it stands in a place} */
    public Optional<Mention> full(Mention name) {
        return fullNames.at(name);
    }

    /** {@return the full name that a family's name alone stands for in a place, as 河野 for 河野太郎} */
    public Optional<Mention> family(Mention name) {
        return fullNames.family(name);
    }
}
