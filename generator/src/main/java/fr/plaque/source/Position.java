package fr.plaque.source;

/**
 * A place in a file as its author sees it.
 *
 * @param line from 1
 * @param column from 1, in characters (Unicode code points)
 */
public record Position(int line, int column) implements Comparable<Position> {

    @Override
    public int compareTo(Position other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
