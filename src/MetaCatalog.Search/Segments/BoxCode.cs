namespace MetaCatalog.Search.Segments;

/// <summary>A box in units of 10⁻⁷ degree, about a centimetre: what a box column holds.</summary>
internal readonly record struct BoxCode(long West, long South, long East, long North)
{
    private const double UnitsPerDegree = 1e7;

    public static BoxCode Of(GeoBox box) => new(Code(box.West), Code(box.South), Code(box.East), Code(box.North));

    public GeoBox ToBox() => new(West / UnitsPerDegree, South / UnitsPerDegree, East / UnitsPerDegree, North / UnitsPerDegree);

    public void AddTo(NumberColumnWriter column)
    {
        column.Add(West);
        column.Add(South);
        column.Add(East);
        column.Add(North);
    }

    private static long Code(double degrees) => (long)Math.Round(degrees * UnitsPerDegree);
}
