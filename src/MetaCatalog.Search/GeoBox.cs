namespace MetaCatalog.Search;

/// <summary>A bounding box in degrees, WGS 84, edges included. West may exceed east: the box then crosses the antimeridian.</summary>
public readonly record struct GeoBox
{
    /// <summary>Makes a box.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A longitude outside −180…180, a latitude outside −90…90, or south above north.</exception>
    public GeoBox(double west, double south, double east, double north)
    {
        Require(Math.Abs(west) <= 180, west, nameof(west), "a longitude, -180 to 180");
        Require(Math.Abs(east) <= 180, east, nameof(east), "a longitude, -180 to 180");
        Require(Math.Abs(south) <= 90, south, nameof(south), "a latitude, -90 to 90");
        Require(Math.Abs(north) <= 90 && north >= south, north, nameof(north), "a latitude not below south");
        (West, South, East, North) = (west, south, east, north);
    }

    /// <summary>The western edge, −180 to 180.</summary>
    public double West { get; }

    /// <summary>The southern edge, −90 to 90.</summary>
    public double South { get; }

    /// <summary>The eastern edge, −180 to 180.</summary>
    public double East { get; }

    /// <summary>The northern edge, −90 to 90.</summary>
    public double North { get; }

    private bool Crosses => West > East;

    /// <summary>Whether the two boxes share at least a point.</summary>
    public bool Intersects(GeoBox other) =>
        South <= other.North && other.South <= North && (Crosses, other.Crosses) switch
        {
            (true, true) => true,
            (true, false) => other.East >= West || other.West <= East,
            (false, true) => East >= other.West || West <= other.East,
            _ => West <= other.East && other.West <= East,
        };

    /// <summary>Whether this box lies wholly inside the other.</summary>
    public bool IsWithin(GeoBox other) =>
        South >= other.South && North <= other.North && (Crosses, other.Crosses) switch
        {
            (true, true) => West >= other.West && East <= other.East,
            (true, false) => other.West <= -180 && other.East >= 180,
            (false, true) => West >= other.West || East <= other.East,
            _ => West >= other.West && East <= other.East,
        };

    private static void Require(bool holds, double value, string name, string allowed)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, $"Allowed: {allowed}.");
        }
    }
}
