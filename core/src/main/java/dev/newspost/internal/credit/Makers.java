package dev.newspost.internal.credit;

import dev.newspost.Article;
import dev.newspost.Credit;
import dev.newspost.Credit.Role;
import dev.newspost.Maker;
import dev.newspost.Metadata;
import dev.newspost.Span;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Joins the makers that header and body name. */
public final class Makers {
    private final CreditPhrases phrases = CreditPhrases.of(BuiltIn.PACKS);
    private final Outlet outlet;
    private final List<String> sections = new ArrayList<>();
    private final Map<String, String> names;
    private final List<Maker> makers = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Makers(Metadata metadata, Map<String, String> names) {
        outlet = new Outlet(metadata, phrases);
        sections.addAll(metadata.tags());
        sections.addAll(metadata.categories());
        this.names = names;
    }

    /**
     * {@return the makers of an article, those of the header first, none twice}
     *
     * @param names names by the ids that headers have in their place
     */
    public static List<Maker> of(Article article, Map<String, String> names) {
        Makers joined = new Makers(article.metadata(), names);
        joined.header(article.metadata());
        article.credits().forEach(joined::body);
        return List.copyOf(joined.makers);
    }

    private void header(Metadata metadata) {
        List<String> authors =
                metadata.authors().isEmpty() ? metadata.author().stream().toList() : metadata.authors();
        authors.forEach(author -> header(Role.AUTHOR, author));
        metadata.makers().forEach((role, written) -> written.forEach(name -> header(role, name)));
    }

    private void header(Role role, String written) {
        String known = names.get(written);
        boolean id = known != null || looksLikeId(written);
        if (phrases.isPlaceholder(written) || places.containsKey(key(written))) {
            return;
        }
        String name = known == null ? written : known;
        places.put(key(name), makers.size());
        makers.add(new Maker(
                role,
                name,
                id ? Optional.of(written) : Optional.empty(),
                kind(role, name),
                Maker.Origin.HEADER,
                Optional.empty()));
    }

    private void body(Credit credit) {
        Integer place = places.get(key(credit.name()));
        if (place == null) {
            place = places.get(credit.role() + " " + key(credit.name()));
        }
        if (place == null) {
            places.put(credit.role() + " " + key(credit.name()), makers.size());
            makers.add(new Maker(
                    credit.role(),
                    credit.name(),
                    Optional.empty(),
                    kind(credit.role(), credit.name()),
                    Maker.Origin.BODY,
                    Optional.of(credit.span())));
            return;
        }
        Maker before = makers.get(place);
        if (before.origin() == Maker.Origin.HEADER) {
            makers.set(place, both(before, credit.role(), credit.name(), credit.span()));
        } else if (before.role() != credit.role()) {
            places.putIfAbsent(credit.role() + " " + key(credit.name()), makers.size());
            makers.add(new Maker(
                    credit.role(),
                    credit.name(),
                    before.id(),
                    before.kind(),
                    Maker.Origin.BODY,
                    Optional.of(credit.span())));
        }
    }

    /** The header says who, often only as "author"; the body says in which role and how the name is written. */
    private static Maker both(Maker header, Role role, String name, Span span) {
        Role told = header.role() == Role.AUTHOR ? role : header.role();
        return new Maker(told, name, header.id(), header.kind(), Maker.Origin.BOTH, Optional.of(span));
    }

    private Maker.Kind kind(Role role, String name) {
        boolean header = sections.stream().anyMatch(section -> section.equalsIgnoreCase(name));
        if ((phrases.isBody(name) && outlet.is(name))
                || (outlet.isWritten(name) && (header || phrases.bodiesIn(name).size() > 0))) {
            return Maker.Kind.OUTLET;
        }
        boolean body = role == Role.AGENCY || role == Role.PUBLISHER || role == Role.COPYRIGHT;
        return body || phrases.isBody(name) ? Maker.Kind.BODY : Maker.Kind.PERSON;
    }

    /** {@return whether it is written as ids are: small letters and digits without a blank} */
    private static boolean looksLikeId(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            letter |= small;
            if (!small && !Character.isDigit(c) && "-_.".indexOf(c) < 0) {
                return false;
            }
        }
        return letter;
    }

    /** {@return what two spellings of one name share: "jane-doe", "JANE DOE" and "Jane Doe" are one} */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Read once, when the first article is asked. */
    private static final class BuiltIn {
        private static final LanguagePacks PACKS = LanguagePacks.builtIn();
    }
}
