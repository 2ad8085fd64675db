package dev.newspost.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is named in a story, and where; tells whom a pronoun or a short name stands for. */
final class People {
    static final People NOBODY = new People();

    private static final int FURTHEST = 400;
    private static final int SENTENCES = 12;
    private static final int COMPLEMENT = 40;
    private static final int LEAST_SECTIONS = 3;
    private static final int LONGEST_UNKNOWN = 12;

    private final Map<String, Mention> first = new LinkedHashMap<>();
    private final Map<String, String> bySurname = new HashMap<>();
    private final Map<String, Optional<Mention>> fullest = new HashMap<>();
    private final Map<String, Integer> weak = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> titled = new HashSet<>();
    private final Map<String, Integer> gender = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    private Optional<Mention> lastSpeaker = Optional.empty();
    private int lastPassage;
    private int lastOffset;
    private int lastSection;
    private boolean digest;

    /** A mention with what is known of it. */
    private record Named(Mention mention, int sentence, boolean strong) {}

    private static final int PRONOUN_WINDOW = 120;

    /** Reads a story's names. */
    static People of(List<Line> lines, SpeechWords words) {
        People people = new People();
        List<NameReader.Found> found = new ArrayList<>();
        for (Line line : lines) {
            found.addAll(NameReader.of(words, line).read());
        }
        for (NameReader.Found name : found) {
            if (name.sure()) {
                people.first.putIfAbsent(name.mention().text(), name.mention());
                people.weak.remove(name.mention().text());
                people.persons.add(name.mention().text());
            } else if (!people.persons.contains(name.mention().text())) {
                people.weak.merge(name.mention().text(), name.titled() ? 0 : 1, Integer::sum);
                if (name.titled()) {
                    people.titled.add(name.mention().text());
                }
                people.first.putIfAbsent(name.mention().text(), name.mention());
            }
        }
        people.index();
        people.locate(lines, found, words);
        people.forgetDoubtful();
        people.vote(lines, words);
        people.findDigest();
        return people;
    }

    /** A name by its surname alone that stands only once may be any word. */
    private void forgetDoubtful() {
        Set<String> once = new HashSet<>();
        weak.forEach((name, count) -> {
            if (count < 2 && Chars.isHan(name.charAt(0))) {
                once.add(name);
                first.remove(name);
            }
        });
        named.removeIf(one -> once.contains(one.mention().text()));
    }

    private void index() {
        Set<String> more = new HashSet<>();
        for (String name : first.keySet()) {
            int at = Math.max(name.lastIndexOf('·'), Math.max(name.lastIndexOf('・'), name.lastIndexOf(' ')));
            if (at > 0 && at < name.length() - 1) {
                if (name.length() - at <= 2 && Chars.isHan(name.charAt(name.length() - 1))) {
                    continue;
                }
                bySurname.putIfAbsent(name.substring(at + 1), name);
                if (persons.contains(name.substring(at + 1)) || persons.contains(name)) {
                    more.add(name);
                    more.add(name.substring(at + 1));
                }
            }
        }
        persons.addAll(more);
    }

    /** Finds every place where a known name stands. */
    private void locate(List<Line> lines, List<NameReader.Found> found, SpeechWords words) {
        Map<Integer, Map<Integer, Boolean>> speaks = new HashMap<>();
        for (NameReader.Found name : found) {
            speaks.computeIfAbsent(name.mention().passage().number(), key -> new HashMap<>())
                    .merge(name.mention().range().start(), name.speaks() || name.leads(), Boolean::logicalOr);
        }
        List<String> all = new ArrayList<>(first.keySet());
        all.addAll(bySurname.keySet());
        Lexicon names = new Lexicon(all, words.folding());
        int sentence = 0;
        for (Line line : lines) {
            String t = line.bare();
            sentence++;
            for (int i = 0; i < t.length(); i++) {
                if (Line.endsSentence(t.charAt(i))
                        || (t.charAt(i) == '.' && i + 1 < t.length() && Chars.isBlank(t.charAt(i + 1)))) {
                    sentence++;
                    continue;
                }
                if (!names.startsWith(t.charAt(i))
                        || (i > 0 && Chars.isLatin(t.charAt(i)) && Chars.isLatin(t.charAt(i - 1)))) {
                    continue;
                }
                int end = names.endAt(t, i, t.length());
                if (end > 0
                        && !(end < t.length() && Chars.isLatin(t.charAt(end)) && Chars.isLatin(t.charAt(end - 1)))) {
                    boolean speaking = speaks.getOrDefault(line.passage().number(), Map.of())
                            .getOrDefault(i, false);
                    String text = t.substring(i, end);
                    if (titled.contains(text)) {
                        weak.computeIfPresent(text, (key, count) -> count + 1);
                    }
                    named.add(new Named(
                            new Mention(line.passage(), new Range(i, end)), sentence, speaking || leads(t, i)));
                    i = end - 1;
                }
            }
        }
    }

    /** {@return the names of the story} */
    Set<String> names() {
        return first.keySet();
    }

    /** {@return whether a name is a person's for all that the story shows} */
    boolean person(String name) {
        return Chars.isHan(name.charAt(0)) || persons.contains(name);
    }

    private static boolean leads(String t, int at) {
        int i = at - 1;
        while (i >= 0 && Chars.isBlank(t.charAt(i))) {
            i--;
        }
        return i < 0 || Line.endsSentence(t.charAt(i)) || (t.charAt(i) == '.' && i < at - 1);
    }

    /** A digest tells several stories under headings of their own: no name of one section stands in another. */
    private void findDigest() {
        Map<String, Integer> sections = new HashMap<>();
        for (Named one : named) {
            int section = one.mention().passage().section();
            Integer other = sections.putIfAbsent(
                    full(one.mention().text()).map(Mention::text).orElse(""), section);
            if (other != null && other != section) {
                return;
            }
        }
        digest = sections.values().stream().distinct().count() >= LEAST_SECTIONS;
    }

    /** Counts the pronouns that follow each name, so that 她 is not taken for a man. */
    private void vote(List<Line> lines, SpeechWords words) {
        for (int i = 0; i < named.size(); i++) {
            Mention mention = named.get(i).mention();
            String t = lines.get(mention.passage().number()).bare();
            int limit = Math.min(t.length(), mention.range().end() + PRONOUN_WINDOW);
            if (i + 1 < named.size()
                    && named.get(i + 1).mention().passage().number()
                            == mention.passage().number()) {
                limit = Math.min(limit, named.get(i + 1).mention().range().start());
            }
            String name = full(mention.text()).map(Mention::text).orElse(mention.text());
            int honorific = words.honorific(t, mention.range().end());
            if (honorific != 0) {
                gender.merge(name, 4 * honorific, Integer::sum);
            }
            for (int at = mention.range().end(); at < limit; at++) {
                int vote = words.gender(t, at, limit);
                if (vote != 0) {
                    gender.merge(name, vote, Integer::sum);
                    break;
                }
            }
        }
        for (String name : first.keySet()) {
            int given = words.givenName(name);
            if (given != 0) {
                gender.merge(name, 4 * given, Integer::sum);
                persons.add(name);
                int at = name.lastIndexOf(' ');
                if (at > 0) {
                    persons.add(name.substring(at + 1));
                }
            }
        }
    }

    /** {@return whom a speaker's mention refers to, where the story tells} */
    Optional<Mention> name(Mention speaker, Subject.Kind kind, List<Line> lines, SpeechWords words) {
        return switch (kind) {
            case NAME, SURNAMED -> full(speaker.text()).or(() -> Optional.of(speaker));
            case PRONOUN ->
                pronoun(speaker, lines.get(speaker.passage().number()).bare(), words);
            case BODY -> Optional.of(speaker);
            case UNKNOWN -> Optional.of(speaker).filter(one -> one.range().length() <= LONGEST_UNKNOWN);
            case DESCRIPTION -> Optional.empty();
        };
    }

    private Optional<Mention> pronoun(Mention speaker, String bare, SpeechWords words) {
        int start = speaker.range().start();
        int end = speaker.range().end();
        int gender = words.gender(bare, start, end);
        if (gender == 0) {
            return Optional.empty();
        }
        String behind = bare.substring(end, Math.min(bare.length(), end + COMPLEMENT));
        return before(speaker.passage(), start, gender, behind)
                .map(found -> full(found.text()).orElse(found));
    }

    /** {@return the first mention of the fullest form of a name that the story knows} */
    Optional<Mention> full(String name) {
        return fullest.computeIfAbsent(name, this::findFull);
    }

    private Optional<Mention> findFull(String name) {
        String longer = bySurname.get(name);
        if (longer == null && name.length() >= 2) {
            for (String known : first.keySet()) {
                if (known.length() > name.length()
                        && known.length() <= name.length() + 4
                        && known.length() >= 4
                        && Chars.isHan(known.charAt(0))
                        && known.endsWith(name)) {
                    longer = known;
                    break;
                }
            }
        }
        return Optional.ofNullable(first.get(longer == null ? name : longer));
    }

    /** Takes note of who spoke last. */
    void spoke(Mention name, Passage passage, int offset) {
        lastSpeaker = Optional.of(name);
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
        Optional<Mention> faint = Optional.empty();
        int floor = i < 0 ? 0 : named.get(i).sentence() - SENTENCES;
        for (int j = i; j >= Math.max(0, i - FURTHEST) && named.get(j).sentence() >= floor; j--) {
            Named candidate = named.get(j);
            if (apart(candidate.mention().passage().section(), passage)) {
                break;
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
        boolean recent = lastSpeaker.isPresent() && !apart(lastSection, passage) && passage.number() - lastPassage <= 4;
        return recent && possible(lastSpeaker.get(), pronoun, behind) ? lastSpeaker : faint;
    }

    /** The first strong mention in the sentence that a mention stands in. */
    private Optional<Mention> strongest(int from, int pronoun, String behind) {
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
        return digest && section != passage.section();
    }

    private boolean earlier(Mention mention) {
        int order = Integer.compare(mention.passage().number(), lastPassage);
        return order < 0 || (order == 0 && mention.range().start() < lastOffset);
    }

    private boolean possible(Mention mention, int pronoun, String behind) {
        String text = mention.text();
        int votes = gender.getOrDefault(full(text).map(Mention::text).orElse(text), 0);
        if (pronoun * votes < 0) {
            return false;
        }
        return person(text) && !behind.contains(text);
    }

    /** {@return the mention of a name that stands nearest before a place, else nearest behind it} */
    Optional<Mention> nearest(String name, Passage passage, int offset) {
        int i = lastBefore(passage, offset);
        for (int j = i; j >= Math.max(0, i - FURTHEST); j--) {
            if (named.get(j).mention().text().equals(name)) {
                return Optional.of(named.get(j).mention());
            }
        }
        return Optional.ofNullable(first.get(name));
    }

    private int lastBefore(Passage passage, int offset) {
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
