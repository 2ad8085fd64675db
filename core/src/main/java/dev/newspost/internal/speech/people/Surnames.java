package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which full name of a story a surname alone stands for. */
final class Surnames {
    private static final int LONGEST_PART = 6;

    private final Map<String, Mention> names;
    private final SpeechWords words;

    private Surnames(Map<String, Mention> names, SpeechWords words) {
        this.names = names;
        this.words = words;
    }

    /**
     * {@return the full name by the surname}
     *
     * @param names where each name of the story stands first
     * @param persons those of people; a surname and a full name that hold each other up are added
     */
    static Map<String, String> of(Map<String, Mention> names, Set<String> persons, SpeechWords words) {
        return new Surnames(names, words).read(persons);
    }

    private Map<String, String> read(Set<String> persons) {
        Map<String, String> bySurname = new HashMap<>();
        Set<String> more = new HashSet<>();
        Map<String, List<String>> families = new LinkedHashMap<>();
        for (String name : names.keySet()) {
            int family = persons.contains(name) ? words.names.longFamily(name) : -1;
            if (family > 0) {
                bySurname.putIfAbsent(name.substring(0, family), name);
            }
            String bare = words.names.withoutSuffix(name);
            int at = lastPartStart(bare);
            if (at > 0 && at < bare.length() - 1) {
                boolean han = Chars.isHan(bare.charAt(bare.length() - 1));
                if (han && (bare.length() - at <= 2 || Chars.namePoint(bare) > LONGEST_PART)) {
                    continue;
                }
                String surname = bare.substring(at + 1);
                if (han && words.names.isFamiliarStart(bare) && isKin(names.get(name))) {
                    // 长子小托马·卡列金: the son, whom the surname alone does not mean
                    persons.add(name);
                    continue;
                }
                families.computeIfAbsent(surname, any -> new ArrayList<>()).add(name);
                String led = bare.substring(particlesStart(bare, at + 1));
                if (!led.equals(surname)) {
                    families.computeIfAbsent(led, any -> new ArrayList<>()).add(name);
                    // the first word of a sentence
                    String capital = Character.toUpperCase(led.charAt(0)) + led.substring(1);
                    families.computeIfAbsent(capital, any -> new ArrayList<>()).add(name);
                }
                if (persons.contains(surname) || persons.contains(name)) {
                    more.add(name);
                    more.add(surname);
                }
            }
        }
        Map<String, List<String>> byFirstPart = byFirstPart();
        families.forEach((surname, shared) -> calledByFirstPart(surname, shared, byFirstPart)
                .or(() -> head(surname, shared))
                .ifPresent(name -> bySurname.put(surname, name)));
        persons.addAll(more);
        return bySurname;
    }

    /** Foreign names of Chinese, by their first part. */
    private Map<String, List<String>> byFirstPart() {
        Map<String, List<String>> found = new HashMap<>();
        for (String name : names.keySet()) {
            int point = Chars.namePoint(name);
            if (point > 1 && Chars.isHan(name.charAt(0))) {
                found.computeIfAbsent(name.substring(0, point), any -> new ArrayList<>())
                        .add(name);
            }
        }
        return found;
    }

    /**
     * 阿依古丽·托合提 is called 阿依古丽, so 托合提 is her father 托合提·买买提: the only one whom a part alone stands for that is
     * the last one of others who are called by their first.
     */
    private Optional<String> calledByFirstPart(
            String part, List<String> shared, Map<String, List<String>> byFirstPart) {
        List<String> first = byFirstPart.getOrDefault(part, List.of());
        boolean otherwise = shared.stream()
                .allMatch(name ->
                        Chars.namePoint(name) > 0 && names.containsKey(name.substring(0, Chars.namePoint(name))));
        return first.size() == 1 && otherwise ? Optional.of(first.get(0)) : Optional.empty();
    }

    /** Of those who share a surname, the one whom it stands for alone: nobody who is brought in as somebody's kin. */
    private Optional<String> head(String surname, List<String> shared) {
        Mention alone = names.get(surname);
        if (shared.size() == 1 && !isBefore(alone, shared.get(0))) {
            return Optional.of(shared.get(0));
        }
        List<String> heads =
                shared.stream().filter(name -> !isKin(names.get(name))).toList();
        return heads.stream()
                .filter(name -> heads.size() == 1 || !isBefore(alone, name))
                .findFirst();
    }

    private boolean isBefore(Mention alone, String name) {
        return alone != null && alone.isBefore(names.get(name));
    }

    private boolean isKin(Mention mention) {
        return words.titleGender(mention.passage().text(), mention.range().start()) != 0;
    }

    /** Rafael de la Roca: where the small words begin that lead a surname. */
    private static int particlesStart(String name, int surname) {
        int start = surname;
        int word = name.lastIndexOf(' ', start - 2) + 1;
        while (word > 0 && word < start && Character.isLowerCase(name.charAt(word))) {
            start = word;
            word = name.lastIndexOf(' ', start - 2) + 1;
        }
        return start;
    }

    /** Where the sign stands in front of a name's last part, or -1. */
    static int lastPartStart(String name) {
        int at = name.length() - 1;
        while (at >= 0
                && name.charAt(at) != ' '
                && !Chars.isNamePoint(name.charAt(at))
                && !(name.charAt(at) == '.' && at < name.length() - 1 && Chars.isHan(name.charAt(at + 1)))) {
            at--;
        }
        return at;
    }
}
