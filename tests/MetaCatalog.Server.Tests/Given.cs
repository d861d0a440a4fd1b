namespace MetaCatalog.Server.Tests;

/// <summary>Descriptions that say only what matters to a test.</summary>
public static class Given
{
    /// <summary>A description that may be published, in the plain JSON form.</summary>
    public static string Record(string english = "Aftershock waveforms of the Noto Peninsula", string japanese = "能登半島の余震観測波形", string access = "\"accessRights\": \"open\"", string more = "") => $$"""
        {
          "type": "Dataset",
          "title": { "en": "{{english}}", "ja": "{{japanese}}" },
          "description": { "en": "Three-component waveforms of 24 temporary stations during the month after the main shock.", "ja": "本震後1か月間に24の臨時観測点で得られた3成分波形。" },
          "keyword": { "en": ["earthquake", "waveform"], "ja": ["地震", "波形"] },
          "publisher": { "type": "Organization", "name": { "en": "Example University", "ja": "例示大学" } },
          "contactPoint": { "type": "Organization", "fn": { "en": "Data office" }, "hasEmail": "mailto:data@example.org" },
          "issued": "2026-04-01",
          "license": "https://creativecommons.org/licenses/by/4.0/",
          {{access}},
          {{more}}
          "distribution": [ { "type": "Distribution", "title": { "en": "waveforms.mseed" }, "downloadURL": "https://data.example.org/noto/waveforms.mseed", "accessURL": "https://data.example.org/noto/waveforms.mseed", "mediaType": "application/vnd.fdsn.mseed", "byteSize": 73400320 } ]
        }
        """;

    /// <summary>One that nobody but staff may know of.</summary>
    public static string HiddenRecord(string english = "Confidential survey", string japanese = "秘匿調査") => Record(english, japanese, """
        "accessRights": "hidden", "closureReason": "national-interest", "reviewDate": "2027-04-01",
        "existenceConfidential": { "authority": "Export control office", "issued": "2026-04-01", "reviewDate": "2027-04-01" }
        """);

    /// <summary>One whose data are had by asking.</summary>
    public static string RestrictedRecord(string english = "Ground motion of the Noto Peninsula", string japanese = "能登半島の地震動") => Record(english, japanese, """
        "accessRights": "restricted", "closureReason": "third-party-rights", "reviewDate": "2028-04-01", "accessProcedure": "https://data.example.org/noto/apply",
        "rightsHolder": { "type": "Organization", "name": { "en": "Town of Noto" } }
        """);

    /// <summary>One whose data become open on the day.</summary>
    public static string EmbargoedRecord(string day) => Record("Strain of the fault", "断層のひずみ", $$"""
        "accessRights": "embargoed", "available": "{{day}}", "closureReason": "research-novelty", "reviewDate": "{{day}}"
        """);
}
