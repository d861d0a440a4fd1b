using System.Globalization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Reading;

/// <summary>Defects of data files as findings.</summary>
internal static class DataFileFaults
{
    public static ReadingException LineTooLong(long position, int allowed) => Stop(
        "limit:line",
        $"At byte {Number(position)} begins a line longer than {Number(allowed)} bytes; nothing from there on was looked at.",
        $"{Number(position)} バイト目から始まる行が上限の {Number(allowed)} バイトを超えています。そこから先は調べていません。");

    public static ReadingException ValueTooLong(long row, int allowed) => Stop(
        "limit:value",
        $"A value in row {Number(row)} is longer than {Number(allowed)} bytes, or its quotation mark is never closed; nothing from there on was looked at.",
        $"{Number(row)} 行目の値が上限の {Number(allowed)} バイトを超えているか、引用符が閉じていません。そこから先は調べていません。");

    public static ReadingException TooManyColumns(int allowed) => Stop(
        "limit:columns", $"The table has more than {Number(allowed)} columns.", $"列が {Number(allowed)} を超えています。");

    public static ReadingException Expands(long bytes) => Stop(
        "limit:expansion",
        $"The compressed content grows to more than {Number(bytes)} bytes; nothing from there on was looked at.",
        $"圧縮された内容が {Number(bytes)} バイトを超えて膨らみます。そこから先は調べていません。");

    public static ReadingException Broken(string code, string en, string ja) => Stop(code, en, ja);

    public static Finding Damaged(long position, string message) => Error(
        "file:damaged",
        $"The file is damaged or cut off after byte {Number(position)} of its content: {message}",
        $"内容の {Number(position)} バイト目より先が壊れているか、途中で切れています：{message}");

    public static Finding Error(string code, string en, string ja) => new(code, Severity.Error, new Bilingual(en, ja), new Location());

    public static Finding Warning(string code, string en, string ja) => new(code, Severity.Warning, new Bilingual(en, ja), new Location());

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static ReadingException Stop(string code, string en, string ja) => new(Error(code, en, ja));
}
