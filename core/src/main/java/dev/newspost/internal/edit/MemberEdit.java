package dev.newspost.internal.edit;

import dev.newspost.FrontMatterEditException;
import dev.newspost.FrontMatterValue;
import java.util.List;

/** Adds and removes members of a header. */
final class MemberEdit {
    private final String text;
    private final String lineEnd;
    private final Syntax syntax;
    private final Splices splices;

    MemberEdit(String text, String lineEnd, Syntax syntax, Splices splices) {
        this.text = text;
        this.lineEnd = lineEnd;
        this.syntax = syntax;
        this.splices = splices;
    }

    void add(Outline outline, String key, FrontMatterValue value) {
        List<Member> members = outline.members();
        char style = members.isEmpty()
                ? Part.PLAIN
                : members.get(members.size() - 1).name().style();
        String assignment = syntax.key(key, style)
                + (syntax.sign() + new ValueEdit(text, lineEnd, syntax, splices).written(value, outline.flow()))
                        .stripTrailing();
        if (outline.flow()) {
            addBetweenBraces(outline, assignment);
            return;
        }
        if (members.isEmpty()) {
            splices.insert(outline.end(), assignment + lineEnd);
            return;
        }
        int first = members.get(0).name().start();
        String indent = text.substring(Rows.start(text, first), first);
        int at = outline.end() == text.length()
                ? text.length()
                : Rows.next(text, members.get(members.size() - 1).value().end());
        boolean open = at > 0 && !Rows.isEnd(text.charAt(at - 1));
        splices.insert(at, (open ? lineEnd : "") + indent + assignment + lineEnd);
    }

    private void addBetweenBraces(Outline outline, String assignment) {
        List<Member> members = outline.members();
        if (members.isEmpty()) {
            splices.insert(outline.start(), assignment);
            return;
        }
        Member last = members.get(members.size() - 1);
        int before =
                members.size() > 1 ? members.get(members.size() - 2).value().end() : outline.start();
        String between = text.substring(before, last.name().start());
        int comma = between.lastIndexOf(',');
        splices.insert(last.value().end(), "," + between.substring(comma + 1) + assignment);
    }

    void remove(Outline outline, Member member) {
        if (member.name().pinned() || member.value().holdsPinned()) {
            throw new FrontMatterEditException(
                    member.key() + " carries an anchor or a tag, or stands in several places");
        }
        List<Member> members = outline.members();
        if (!outline.flow()) {
            int start = Rows.start(text, member.name().start());
            int end = Rows.next(text, member.value().end());
            splices.delete(start, end);
            return;
        }
        int at = members.indexOf(member);
        if (at > 0) {
            splices.delete(members.get(at - 1).value().end(), member.value().end());
        } else if (members.size() > 1) {
            splices.delete(member.name().start(), members.get(1).name().start());
        } else {
            splices.delete(outline.start(), outline.end());
        }
    }
}
