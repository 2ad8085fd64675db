package dev.newspost.internal.credit;

import dev.newspost.Metadata;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.text.Hosts;
import java.util.ArrayList;
import java.util.List;

/** The outlet that published a post, by the names that its header gives. */
final class Outlet {
    private static final int LONGEST = 200;

    private final CreditPhrases phrases;
    private final List<String> names = new ArrayList<>();

    Outlet(Metadata metadata, CreditPhrases phrases) {
        this.phrases = phrases;
        metadata.author().filter(author -> author.length() <= LONGEST).ifPresent(author -> {
            names.add(author);
            names.addAll(phrases.bodiesIn(author));
        });
        metadata.from().ifPresent(from -> {
            // cn.reuters.com, www.cna.com.tw: a label of the host is the outlet's short name.
            for (String label : host(from).split("\\.", 8)) {
                if (phrases.isBody(label)) {
                    names.add(label);
                }
            }
        });
    }

    private static String host(String address) {
        String host = Hosts.of(address.contains("//") ? address : "//" + address);
        return host.length() > LONGEST ? "" : host;
    }

    /** {@return whether a name is the outlet's own, in any spelling} */
    boolean is(String name) {
        return names.stream().anyMatch(own -> phrases.same(own, name));
    }

    /** {@return whether a series can be the outlet's own: its name begins with the outlet's, or that is not known} */
    boolean mayOwn(String name) {
        List<String> bodies = phrases.bodiesIn(name);
        String bare = phrases.withoutArticle(name);
        return names.isEmpty()
                || names.stream()
                        .map(phrases::withoutArticle)
                        .anyMatch(own -> bodies.stream().anyMatch(body -> phrases.same(own, body))
                                || bare.regionMatches(true, 0, own, 0, own.length()));
    }

    /** {@return whether a name is just how the header writes the outlet} */
    boolean isWritten(String name) {
        String bare = phrases.withoutArticle(name);
        return names.stream().anyMatch(own -> phrases.withoutArticle(own).equalsIgnoreCase(bare));
    }
}
