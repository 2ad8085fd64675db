package dev.newspost.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is named in a story, and where; tells which full name a short one stands for. */
final class People {
    private static final int LEAST_SECTIONS = 3;
    private static final int LONGEST_HAN = 4;
    private static final int LONGEST_PART = 6;

    private final SpeechWords words;
    private final Map<String, Mention> first = new LinkedHashMap<>();
    private final Map<String, String> bySurname = new HashMap<>();
    private final Map<String, Optional<Mention>> fullest = new HashMap<>();
    private final Map<String, Integer> weak = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> titled = new HashSet<>();
    private final List<Named> named = new ArrayList<>();
    private Genders genders = Genders.NONE;
    private boolean digest;

    private People(SpeechWords words) {
        this.words = words;
    }

    /** A mention with what is known of it. */
    record Named(Mention mention, int sentence, boolean strong) {}

    /** Reads a story's names. */
    static People of(List<Line> lines, SpeechWords words) {
        People people = new People(words);
        List<NameReader.Found> found = new ArrayList<>();
        for (Line line : lines) {
            for (NameReader.Found name : NameReader.of(words, line).read()) {
                String text = name.mention().text();
                if (!words.isNoName(text) && (name.titled() || !words.isWord(text))) {
                    found.add(name);
                }
            }
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
        people.forgetRunOn(found);
        people.index();
        people.locate(lines, found, words);
        people.forgetDoubtful();
        people.genders = Genders.of(people, lines, words);
        people.persons.addAll(people.genders.persons());
        people.findDigest();
        return people;
    }

    /**
     * 张敏生气, 特朗普面: a name that begins with another one of the story runs on into the next word, where it is longer
     * than names are or stands once only beside a name that stands again and again.
     */
    private void forgetRunOn(List<NameReader.Found> found) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> bracketed = new HashSet<>();
        for (NameReader.Found name : found) {
            counts.merge(name.mention().text(), 1, Integer::sum);
            if (name.bracketed()) {
                bracketed.add(name.mention().text());
            }
        }
        first.keySet().removeIf(name -> {
            if (!Chars.isHan(name.charAt(0)) || bracketed.contains(name)) {
                return false;
            }
            boolean surnamed = words.hasSurname(name);
            for (int size = surnamed ? 2 : LONGEST_HAN - 1; size < name.length(); size++) {
                String front = name.substring(0, size);
                boolean longer = surnamed && size < LONGEST_HAN && name.length() >= LONGEST_HAN;
                boolean again = counts.getOrDefault(name, 0) < 2 && counts.getOrDefault(front, 0) > 1;
                if (persons.contains(front) && (longer || (again && name.length() - size <= 2))) {
                    return true;
                }
            }
            return false;
        });
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
            String bare = words.withoutSuffix(name);
            int at = lastPartStart(bare);
            if (at > 0 && at < bare.length() - 1) {
                boolean han = Chars.isHan(bare.charAt(bare.length() - 1));
                if (han && (bare.length() - at <= 2 || Chars.namePoint(bare) > LONGEST_PART)) {
                    continue;
                }
                String surname = bare.substring(at + 1);
                bySurname.putIfAbsent(surname, name);
                if (persons.contains(surname) || persons.contains(name)) {
                    more.add(name);
                    more.add(surname);
                }
            }
        }
        persons.addAll(more);
    }

    /** Where the sign stands in front of a name's last part, or -1. */
    private static int lastPartStart(String name) {
        int at = name.length() - 1;
        while (at >= 0 && name.charAt(at) != ' ' && !Chars.isNamePoint(name.charAt(at))) {
            at--;
        }
        return at;
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
                char c = t.charAt(i);
                if (Line.endsSentence(c) || (c == '.' && i + 1 < t.length() && Chars.isBlank(t.charAt(i + 1)))) {
                    sentence++;
                    continue;
                }
                if (!names.startsWith(c) || (i > 0 && Chars.isLatin(c) && Chars.isLatin(t.charAt(i - 1)))) {
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

    /** {@return all places where a name stands, in order} */
    List<Named> mentions() {
        return named;
    }

    /** {@return whether a name is a person's for all that the story shows} */
    boolean person(String name) {
        return Chars.isHan(name.charAt(0)) || persons.contains(name);
    }

    /** {@return whether a foreign name in a Chinese story may be a person's: a body's is short and all in capitals} */
    boolean mayBePerson(String name) {
        return name.indexOf(' ') > 0 || first.containsKey(name);
    }

    /** {@return above 0 where the story shows a woman, below for a man, 0 where it tells nothing} */
    int gender(String name) {
        return genders.of(full(name).map(Mention::text).orElse(name));
    }

    /** {@return whether the story is several, each under a heading of its own} */
    boolean digest() {
        return digest;
    }

    /** {@return where a name stands for the first time} */
    Optional<Mention> first(String name) {
        return Optional.ofNullable(first.get(name));
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

    /** {@return the first mention of the fullest form of a name that the story knows} */
    Optional<Mention> full(String name) {
        return fullest.computeIfAbsent(name, this::findFull);
    }

    private Optional<Mention> findFull(String name) {
        String longer = bySurname.get(name);
        int surname = longer == null ? words.politeSurname(name) : -1;
        if (longer == null) {
            for (String known : first.keySet()) {
                if (endsWith(known, name)
                        || (surname > 0 && isFullName(known, name, surname))
                        || isGivenName(known, name)) {
                    longer = known;
                    break;
                }
            }
        }
        return Optional.ofNullable(first.get(longer == null ? name : longer));
    }

    private static boolean endsWith(String known, String name) {
        return known.length() > name.length()
                && known.length() <= name.length() + 4
                && known.endsWith(name)
                && Chars.isHan(known.charAt(0))
                && name.length() >= 2
                && known.length() >= 4;
    }

    /** {@return whether a foreign name stands for a longer one that begins with it, as Maya for Maya Ortiz} */
    private boolean isGivenName(String known, String name) {
        return known.length() > name.length() + 1
                && known.startsWith(name)
                && (known.charAt(name.length()) == ' '
                        || (Chars.isNamePoint(known.charAt(name.length()))
                                && words.isTransliterated(known, lastPartStart(known) + 1)))
                && persons.contains(known);
    }

    /** {@return whether 吴教授 may stand for 吴建民} */
    private static boolean isFullName(String known, String name, int surname) {
        boolean sized = known.length() > surname && known.length() <= surname + 2;
        return sized && known.startsWith(name.substring(0, surname)) && !known.equals(name);
    }
}
