using System.Globalization;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>What the columns of a table show together: the record set, and what its headings and values tell of place, time, species and elements.</summary>
internal static class TableFacts
{
    private static readonly string[] Latitudes = ["latitude", "lat", "緯度", "decimallatitude"];
    private static readonly string[] Longitudes = ["longitude", "lon", "lng", "long", "経度", "decimallongitude"];
    private static readonly string[] Species = ["species", "organism", "scientificname", "scientific_name", "taxon", "学名", "種名"];
    private static readonly string[] Formulas = ["formula", "composition", "compound", "chemical_formula", "組成", "組成式", "化学式"];

    public static FileFacts Of(string format, string mediaType, IReadOnlyList<Column> columns, long rows, JsonObject details, IReadOnlyList<Finding> findings) => new(format, mediaType)
    {
        RecordCount = rows,
        Fields = [.. columns.Select(column => column.Facts(rows))],
        Span = SpanOf(columns),
        Area = AreaOf(columns),
        Members = MembersOf(columns, rows),
        Details = details,
        Findings = findings,
    };

    private static TimeSpanFacts? SpanOf(IReadOnlyList<Column> columns)
    {
        var times = columns.Where(static column => column.IsTime).ToList();
        return times.Count == 0 ? null : new TimeSpanFacts(
            times.Min(static column => column.First),
            times.Max(static column => column.Last),
            times.TrueForAll(static column => column.IsByDay || column.First.Kind == DateTimeKind.Unspecified),
            new Said("", Certainty.Inferred, Places(times)));
    }

    private static AreaFacts? AreaOf(IReadOnlyList<Column> columns)
    {
        var (latitude, longitude) = (Numbers(columns, Latitudes, 90), Numbers(columns, Longitudes, 180));
        return latitude is { } y && longitude is { } x
            ? new AreaFacts(x.Facts.Min, y.Facts.Min, x.Facts.Max, y.Facts.Max, new Said("", Certainty.Inferred, Places([y.Column, x.Column])))
            : null;
    }

    private static (Column Column, NumberFacts Facts)? Numbers(IReadOnlyList<Column> columns, string[] names, double limit)
    {
        var column = columns.FirstOrDefault(column => column.IsNumber && IsNamed(column, names));
        return column?.Facts(column.Values).Numbers is { } numbers && Math.Max(Math.Abs(numbers.Min), Math.Abs(numbers.Max)) <= limit ? (column, numbers) : null;
    }

    private static Dictionary<string, IReadOnlyList<Said>> MembersOf(IReadOnlyList<Column> columns, long rows)
    {
        var members = new Dictionary<string, IReadOnlyList<Said>>();
        foreach (var column in columns)
        {
            if (IsNamed(column, Species))
            {
                members["organismName"] = Examples(column, rows, static name => [name]);
            }
            else if (IsNamed(column, Formulas) && Examples(column, rows, ChemicalFormula.Elements) is { Count: > 0 } elements)
            {
                members["element"] = elements;
            }
        }

        return members;
    }

    private static List<Said> Examples(Column column, long rows, Func<string, IReadOnlyList<string>> read) =>
        [.. column.Facts(rows).Examples.SelectMany(read).Distinct().Select(value => new Said(value, Certainty.Inferred, Places([column])))];

    // A heading may carry a unit or a prefix of its own: "Latitude (deg)", "epicentre_latitude".
    private static bool IsNamed(Column column, string[] names)
    {
        var label = UnitInName.Split(column.Name).Label.ToLower(CultureInfo.InvariantCulture);
        return names.Any(name => label == name || (name.Length > 4 && label.EndsWith("_" + name, StringComparison.Ordinal)));
    }

    private static string Places(IEnumerable<Column> columns) => string.Join(", ", columns.Select(static column => $"column {column.Name}"));
}
