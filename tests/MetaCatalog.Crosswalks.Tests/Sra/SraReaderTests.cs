using MetaCatalog.Crosswalks.Sra;

namespace MetaCatalog.Crosswalks.Tests.Sra;

public class SraReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new SraReader();

    protected override string Format => "Sra";

    protected override (string Folder, string Pattern) Corpus => ("sra-xml", "*.xml");

    protected override IReadOnlyDictionary<string, string> Refused => new Dictionary<string, string> { ["4_invalid_center_name_submission_ok.xml"] = "sra:submission" };

    protected override IReadOnlyDictionary<string, string> Defective => new Dictionary<string, string>
    {
        ["23_invalid_run_filename_ok.xml"] = "sra:reference",
        ["4_invalid_center_name_run_ok.xml"] = "sra:title",
    };

    protected override IReadOnlyList<string> Examples => ["package.in.xml"];

    protected override int CoverageDepth => 7;

    protected override IEnumerable<string> Nasty =>
    [
        "<RUN_SET/>",
        "<SUBMISSION_SET/>",
        "<RUN total_spots='" + new string('9', 5000) + "' run_date='x'/>",
        "<RUN_SET>" + string.Concat(Enumerable.Repeat("<RUN/>", 10_001)) + "</RUN_SET>",
        "<ANALYSIS><ANALYSIS_TYPE>" + string.Concat(Enumerable.Repeat("<A><PIPE_SECTION/></A>", 10_000)) + "</ANALYSIS_TYPE></ANALYSIS>",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfXml(document);
}
