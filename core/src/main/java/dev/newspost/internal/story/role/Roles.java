package dev.newspost.internal.story.role;

import dev.newspost.Metadata;
import dev.newspost.RichText;
import dev.newspost.Role;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Marks;
import dev.newspost.internal.story.draft.Region;
import dev.newspost.internal.story.draft.Region.Structure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives drafts their roles. */
public final class Roles {
    private Roles() {}

    /**
     * {@return the drafts, each with its role; paragraphs are cut where the roles of their lines differ}
     *
     * @param drafts the drafts
     * @param metadata what the header says
     * @param headline the headline above the body
     * @param phrases reads the lines that may be credits
     * @param packs the words
     */
    public static List<Draft> assign(
            List<Draft> drafts,
            Metadata metadata,
            Optional<String> headline,
            CreditPhrases phrases,
            LanguagePacks packs) {
        List<Draft> lines = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            lines.addAll(draft.lines());
        }
        IdentityHashMap<Draft, RichText> whole = withoutCode(lines);
        Page page = new Page(lines, metadata, headline, phrases, Lexicon.of(packs));
        for (List<Rule> group : Rules.GROUPS) {
            page.look();
            group.forEach(rule -> rule.run().accept(page));
        }
        for (Draft draft : lines) {
            if (draft.role() == null) {
                draft.decide(Role.STORY, "story");
            }
        }
        lines.replaceAll(line -> line.rule().equals(QuotedHeadings.NAME) ? line.headingApart() : line);
        keepTablesWhole(lines);
        return joinLines(withCode(lines, whole));
    }

    /** Cuts off code for the site builder at the end of lines, which no rule reads, and returns their whole texts. */
    private static IdentityHashMap<Draft, RichText> withoutCode(List<Draft> lines) {
        IdentityHashMap<Draft, RichText> texts = new IdentityHashMap<>();
        for (Draft line : lines) {
            int code = line.kind() == Kind.PARAGRAPH
                    ? Plain.startOfCode(line.words())
                    : line.words().length();
            if (code < line.words().length()) {
                RichText whole = line.text();
                texts.put(line, whole);
                line.text(Marks.part(
                        whole,
                        0,
                        whole.text().substring(0, code).stripTrailing().length()));
            }
        }
        return texts;
    }

    /** {@return the lines with the code that was cut off: behind a line of the story by itself, as it is no word of it} */
    private static List<Draft> withCode(List<Draft> lines, IdentityHashMap<Draft, RichText> texts) {
        if (texts.isEmpty()) {
            return lines;
        }
        List<Draft> all = new ArrayList<>(lines.size() + texts.size());
        for (Draft line : lines) {
            all.add(line);
            RichText whole = texts.get(line);
            if (whole != null && line.role() == Role.STORY) {
                int code = Plain.startOfCode(whole.text());
                all.add(line.apart(Marks.part(whole, code, whole.text().length()), Role.META, "template-code"));
            } else if (whole != null) {
                line.text(whole);
            }
        }
        return all;
    }

    /** Gives all of a table the role that most of its words have. */
    private static void keepTablesWhole(List<Draft> drafts) {
        Map<Region, Map<Role, Integer>> votes = new HashMap<>();
        for (Draft draft : drafts) {
            Region table = table(draft);
            if (table != null) {
                votes.computeIfAbsent(table, key -> new EnumMap<>(Role.class))
                        .merge(draft.role(), draft.visible() + 1, Integer::sum);
            }
        }
        for (Draft draft : drafts) {
            Region table = table(draft);
            if (table != null) {
                Role role = votes.get(table).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
                if (draft.role() != role) {
                    draft.decide(role, "whole-table");
                }
            }
        }
    }

    private static Region table(Draft draft) {
        Region table = null;
        for (Region r = draft.region().nearest(); r != null; r = r.container()) {
            table = r.structure() == Structure.TABLE ? r : table;
        }
        return table;
    }

    private static List<Draft> joinLines(List<Draft> lines) {
        List<Draft> joined = new ArrayList<>(lines.size());
        int next = 0;
        while (next < lines.size()) {
            Draft first = lines.get(next);
            int end = next + 1;
            while (first.whole() != null
                    && end < lines.size()
                    && lines.get(end).whole() == first.whole()
                    && lines.get(end).role() == first.role()
                    && lines.get(end).kind() == first.kind()) {
                end++;
            }
            if (end > next + 1) {
                List<RichText> texts =
                        lines.subList(next, end).stream().map(Draft::text).toList();
                first.text(Marks.join(texts));
                first.decide(first.role(), rules(lines.subList(next, end)));
            }
            joined.add(first);
            next = end;
        }
        return joined;
    }

    private static String rules(List<Draft> lines) {
        return lines.stream().map(Draft::rule).distinct().collect(Collectors.joining("+"));
    }
}
