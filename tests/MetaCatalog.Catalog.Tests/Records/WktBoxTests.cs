using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Tests.Records;

public class WktBoxTests
{
    [Theory]
    [InlineData("POINT(139.7 35.7)", 139.7, 35.7, 139.7, 35.7)]
    [InlineData("POINT Z (139.7 35.7 40)", 139.7, 35.7, 139.7, 35.7)]
    [InlineData("<http://www.opengis.net/def/crs/OGC/1.3/CRS84> LINESTRING(130 30, 140 40)", 130, 30, 140, 40)]
    [InlineData("ENVELOPE(130, 140, 40, 30)", 130, 30, 140, 40)]
    [InlineData("POLYGON((130 30,140 30,140 40,130 40,130 30),(134 34,135 34,135 35,134 34))", 130, 30, 140, 40)]
    [InlineData("GEOMETRYCOLLECTION(POLYGON((130 30,140 30,140 40,130 30)), POINT(141 31))", 130, 30, 141, 40)]
    public void A_geometry_on_one_side_has_the_box_around_its_points(string wkt, double west, double south, double east, double north) =>
        Assert.Equal(new BoundingBox(west, south, east, north), BoundingBox.FromWkt(wkt));

    [Theory]
    [InlineData("ENVELOPE(170, -170, 10, -10)")]
    [InlineData("POLYGON((170 -10,-170 -10,-170 10,170 10,170 -10))")]
    [InlineData("POLYGON((170 10,-170 10,-170 -10,170 -10,170 10))")]
    [InlineData("POLYGON((170 -10,190 -10,190 10,170 10,170 -10))")]
    [InlineData("POLYGON((-190 -10,-170 -10,-170 10,-190 10,-190 -10))")]
    [InlineData("POLYGON((178 -10,-170 -3,-175 10,170 10,178 -10))")]
    [InlineData("LINESTRING(-170 -10,170 10)")]
    [InlineData("MULTIPOLYGON(((170 -10,180 -10,180 10,170 10,170 -10)),((-180 -10,-170 -10,-170 10,-180 10,-180 -10)))")]
    [InlineData("MULTIPOLYGON(((-180 -10,-170 -10,-170 10,-180 10,-180 -10)),((180 -10,180 10,170 10,170 -10,180 -10)))")]
    public void A_geometry_across_the_antimeridian_has_a_narrow_box_whose_west_is_beyond_its_east(string wkt) =>
        Assert.Equal(new BoundingBox(170, -10, -170, 10), BoundingBox.FromWkt(wkt));

    [Theory]
    [InlineData("POLYGON((-170 -10,170 -10,170 10,-170 10,-170 -10))", -170, 170)]
    [InlineData("POLYGON((-170 10,170 10,170 -10,-170 -10,-170 10))", -170, 170)]
    [InlineData("POLYGON((-180 -10,180 -10,180 10,-180 10,-180 -10))", -180, 180)]
    [InlineData("POLYGON((180 10,-180 10,-180 -10,180 -10,180 10))", -180, 180)]
    [InlineData("POLYGON((0 -10,360 -10,360 10,0 10,0 -10))", -180, 180)]
    [InlineData("POLYGON((-180 -10,-90 -8,0 10,90 -9,180 -10,180 -10,-180 -10))", -180, 180)]
    public void A_wide_geometry_keeps_its_width(string wkt, double west, double east) =>
        Assert.Equal(new BoundingBox(west, -10, east, 10), BoundingBox.FromWkt(wkt));

    [Theory]
    [InlineData("POLYGON EMPTY")]
    [InlineData("POINT()")]
    [InlineData("POINT(35)")]
    [InlineData("POINT(35 139)")]
    [InlineData("POINT(400 10)")]
    [InlineData("POINT(10 x)")]
    [InlineData("POINT(NaN 10)")]
    [InlineData("ENVELOPE(130, 140, 40)")]
    [InlineData("the south")]
    public void What_is_no_place_on_earth_has_no_box(string wkt) => Assert.Null(BoundingBox.FromWkt(wkt));

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(179)]
    [InlineData(250)]
    [InlineData(340)]
    public void A_ring_with_short_edges_has_its_box_wherever_it_begins_and_whichever_way_it_goes(int width)
    {
        for (var west = -180; west < 180; west += 7)
        {
            var box = new BoundingBox(west, -5, Wrapped(west + width), 5);
            string[] ring = [.. Side(west, width, -5), .. Side(west, width, 5).Reverse()];
            for (var first = 0; first < ring.Length; first++)
            {
                string[] turned = [.. ring[first..], .. ring[..first], ring[first]];
                Assert.Equal(box, BoundingBox.FromWkt($"POLYGON(({string.Join(',', turned)}))"));
                Assert.Equal(box, BoundingBox.FromWkt($"POLYGON(({string.Join(',', turned.Reverse())}))"));
            }
        }
    }

    private static IEnumerable<string> Side(int west, int width, int latitude) =>
        Enumerable.Range(0, 5).Select(i => FormattableString.Invariant($"{Wrapped(west + width * i / 4.0)} {latitude}"));

    private static double Wrapped(double longitude) => longitude > 180 ? longitude - 360 : longitude;
}
