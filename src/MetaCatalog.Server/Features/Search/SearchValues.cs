using System.Globalization;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Search;

/// <summary>Reads the parameters of a search that are more than words; the first that cannot be read is the problem.</summary>
internal sealed class SearchValues(IQueryCollection query)
{
    private const int MostValues = 100;
    private const string Between = "..";

    public ProblemResult? Problem { get; private set; }

    public bool Flag(string name) => query.ContainsKey(name) && query[name].ToString() switch
    {
        "true" or "" => true,
        "false" => false,
        var other => Wrong(name, other, "true, false", false),
    };

    public double Number(string name, double fallback) =>
        !query.ContainsKey(name) ? fallback : TryNumber(query[name].ToString(), out var number) ? number : Wrong(name, query[name], "a number", fallback);

    /// <summary>A whole number of a range.</summary>
    public int Count(string name, int fallback, int least, int most) =>
        !query.ContainsKey(name) ? fallback
        : int.TryParse(query[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : Wrong(name, query[name], $"{least} to {most}", fallback);

    /// <summary>One of some words, the first when nothing is said.</summary>
    public string OneOf(string name, IReadOnlyList<string> allowed) =>
        !query.ContainsKey(name) ? allowed[0]
        : allowed.Contains(query[name].ToString(), StringComparer.Ordinal) ? query[name].ToString()
        : Wrong(name, query[name], string.Join(", ", allowed), allowed[0]);

    /// <summary>A record.</summary>
    public RecordId? Record(string name) =>
        !query.ContainsKey(name) ? null
        : RecordId.TryParse(query[name], out var id) ? id
        : Wrong<RecordId?>(name, query[name], "the id of a dataset", null);

    /// <summary>Values separated by commas.</summary>
    public IReadOnlyList<string> List(string name) =>
        [.. query[name].OfType<string>().SelectMany(static text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Take(MostValues)];

    /// <summary>The ranges of all histograms: <c>5..7</c>, <c>5..</c>, <c>..7</c>, or one value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ValueRange>> Ranges() => Histograms.All
        .Select(name => (name, Values: query[name].OfType<string>().Where(static text => text.Length > 0).Take(MostValues).Select(text => Range(name, text)).ToArray()))
        .Where(static range => range.Values.Length > 0)
        .ToDictionary(static range => range.name, static range => (IReadOnlyList<ValueRange>)range.Values);

    /// <summary>West, south, east, north.</summary>
    public BoundingBox? Box(string name)
    {
        if (query[name].ToString() is not { Length: > 0 } text)
        {
            return null;
        }

        var cells = text.Split(',');
        return cells.Length == 4 && TryNumber(cells[0], out var west) && TryNumber(cells[1], out var south) && TryNumber(cells[2], out var east) && TryNumber(cells[3], out var north)
            ? new BoundingBox(west, south, east, north)
            : Wrong<BoundingBox?>(name, text, "west,south,east,north in degrees", null);
    }

    /// <summary>Two dates, either of which may be missing: <c>2011-03-11..2011-12</c>. One date is all of it.</summary>
    public Period? Period(string name)
    {
        if (query[name].ToString() is not { Length: > 0 } text)
        {
            return null;
        }

        var (from, to) = Halves(text);
        var (start, end) = (Date(from), Date(to));
        return (from.Length == 0) == (start is null) && (to.Length == 0) == (end is null) && (start ?? end) is not null
            ? new Period(start, end)
            : Wrong<Period?>(name, text, "from..to as dates such as 2011, 2011-03 or 2011-03-11", null);
    }

    private ValueRange Range(string name, string text) =>
        ValueRange.Read(text) ?? Wrong(name, text, "from..to as numbers, either may be missing", default(ValueRange));

    private static (string From, string To) Halves(string text) => text.Split(Between) switch
    {
        [var from, var to] => (from.Trim(), to.Trim()),
        _ => (text, text),
    };

    private static RecordDate? Date(string text) => text.Length == 0 ? null : RecordDate.Read(text, TimeSpan.Zero);

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private T Wrong<T>(string name, string? value, string allowed, T fallback)
    {
        Problem ??= Problems.InvalidParameter(name, value, allowed);
        return fallback;
    }
}
