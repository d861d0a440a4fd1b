using MetaCatalog.Benchmarks.Catalog;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>A fixed set of questions, Japanese and English, with and without filters: twenty hits and every facet, asked by anybody.</summary>
internal static class Searches
{
    private const int Rounds = 10;

    // Words of the generator's records: common and rare, phrases, prefixes, alternatives, exclusions, identifiers.
    private static readonly string[] Questions =
    [
        "", "seismic", "neutron diffraction", "\"thin film\"", "perovskite OR catalyst", "ocean salinity monthly", "benchm*", "genome protein sequence",
        "title:galaxy", "crystal -oxide", "redshift survey catalogue", "high-resolution coastal rainfall", "battery electrode", "\"dataset 77\"",
        "Institute 3", "Researcher 42", "plasma turbulence simulation", "kw-annealing", "telescop*", "materials alloy",
        "地震", "材料", "材料科学", "結晶格子", "高解像度 観測", "海洋 塩分", "酸化物電池", "望遠鏡 OR 銀河", "蛋白質配列", "薄膜 焼鈍", "中性子分光", "研究所3", "地球科学 -降水", "ゲノム", "プラズマ乱流",
    ];

    private static readonly string[] Filters =
    [
        "q=&access=open", "q=seismic&access=open&format=text%2Fcsv", "q=ocean&year=2015", "q=crystal&licence=https%3A%2F%2Fcreativecommons.org%2Flicenses%2Fby%2F4.0%2F",
        "q=genome&access=restricted&access=metadata-only", "q=%E5%9C%B0%E9%9C%87&access=open", "q=%E6%9D%90%E6%96%99&year=2010&year=2011", "q=%E6%B5%B7%E6%B4%8B&format=application%2Fx-netcdf",
        "q=%E8%A6%B3%E6%B8%AC&publisher=Institute+1", "q=&keyword=crystal&access=open", "q=membrane&sort=newest", "q=%E7%B5%90%E6%99%B6&sort=title", "q=survey&readiness=L1",
    ];

    public static async Task Measure(ServiceProcess service)
    {
        ResultTable.Progress("searches");
        string[] asked = [.. Questions.Select(static text => "q=" + Uri.EscapeDataString(text)), .. Filters];
        await Ask(service.Client, asked, 1);
        ResultTable.Row($"search, {asked.Length} questions, 20 hits, 15 facets and histograms", await Ask(service.Client, asked, Rounds), "p95 ≤ 50 ms at 1M");
    }

    private static async Task<Timings> Ask(HttpClient client, string[] asked, int rounds)
    {
        var searches = new Timings("searches");
        foreach (var question in Enumerable.Repeat(asked, rounds).SelectMany(static round => round))
        {
            await searches.Measure(() => Exchange.Get(client, $"/datasets?{question}&size=20", "application/json"));
        }

        return searches;
    }
}
