package org.glossator.edit;

import org.glossator.load.Node;

/** Where lines and values begin and end in the text of a file. */
record Layout(String text) {
    String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset behind the break of the line that holds an offset. */
    int behindLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** How many characters stand before it on its line. */
    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** Whether nothing but white space stands before it on its line. */
    boolean isFirst(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    /** Whether nothing but white space follows on the line. */
    boolean isLast(int offset) {
        return text.substring(offset, behindLine(offset)).isBlank();
    }

    boolean isFlow(Node node) {
        int at = node.place().start();
        return !(node instanceof Node.Scalar)
                && !(node instanceof Node.Empty)
                && at < text.length()
                && (text.charAt(at) == '[' || text.charAt(at) == '{');
    }

    /** The offset behind a value, its closing bracket counted in. */
    int end(Node node) {
        int end = inner(node);
        if (!isFlow(node)) {
            return end;
        }
        char close = text.charAt(node.place().start()) == '[' ? ']' : '}';
        int at = Math.max(end, node.place().start() + 1);
        while (at < text.length() && text.charAt(at) != close) {
            at = text.charAt(at) == '#' ? behindLine(at) : at + 1;
        }
        return Math.min(at + 1, text.length());
    }

    private int inner(Node node) {
        if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
            return end(list.items().get(list.items().size() - 1));
        } else if (node instanceof Node.Mapping group && !group.pairs().isEmpty()) {
            Node.Pair last = group.pairs().get(group.pairs().size() - 1);
            return end(last);
        }
        return node.place().end();
    }

    int end(Node.Pair pair) {
        return Math.max(end(pair.value()), pair.name().place().end());
    }

    /** The hyphen of an item of a list that has one item a line. */
    int hyphen(Node.Sequence list, int item) {
        int first = list.place().start();
        if (item == 0) {
            return first;
        }
        int column = column(first);
        int line = lineStart(list.items().get(item).place().start());
        while (line > first) {
            int at = line + column;
            if (at < text.length() && text.charAt(at) == '-' && isFirst(at)) {
                return at;
            }
            line = lineStart(line - 1);
        }
        return first;
    }
}
