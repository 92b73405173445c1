using System;
using System.Buffers;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CiiGuard.Generators.Tests.Machine;

/// <summary>The converter reads and writes what System.Text.Json would without it: options, order, case, split and escaped text, and what is refused.</summary>
public sealed class SnapshotConverterTests
{
    private static readonly ReviewSnapshot Snapshot = Make.Walk(
        Make.Edition2022,
        "2026-03-16",
        [.. Make.ToPreliminary.Select(step => (step, "2026-03-16")), ("RequestSupplement", "2026-04-08"), ("DeliverSupplement", "2026-04-22"), ("FileComplaint", "2026-04-23")])[^1].Require();

    [Fact]
    public void Names_follow_the_options()
    {
        var text = JsonSerializer.Serialize(Snapshot, JsonSerializerOptions.Web);
        Assert.Equal(
            """{"schema":1,"procedure":"CN-CRM-2022","case":"case-1","state":"PreliminaryReview","version":8,"since":"2026-03-16","on":"2026-04-23","clockFrom":"2026-03-16","pauses":[{"from":"2026-04-08","to":"2026-04-22"}],"pausedSince":null,"overlays":["ComplaintFiled"]}""",
            text);
        Assert.Equal(Snapshot, JsonSerializer.Deserialize<ReviewSnapshot>(text, JsonSerializerOptions.Web));
        Assert.Equal(Snapshot, JsonSerializer.Deserialize<ReviewSnapshot>(text));
    }

    [Fact]
    public void Nulls_are_left_out_where_the_options_say_so()
    {
        var text = JsonSerializer.Serialize(Snapshot, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });
        Assert.DoesNotContain("PausedSince", text);
        Assert.Contains("ClockFrom", text);
        Assert.Equal(Snapshot, JsonSerializer.Deserialize<ReviewSnapshot>(text));
    }

    [Fact]
    public void Order_does_not_matter_and_the_last_of_two_holds()
    {
        var members = JsonSerializer.SerializeToNode(Snapshot)!.AsObject();
        var turned = "{" + string.Join(",", members.Reverse().Select(member => $"\"{member.Key}\":{member.Value?.ToJsonString() ?? "null"}")) + "}";
        Assert.Equal(Snapshot, JsonSerializer.Deserialize<ReviewSnapshot>(turned));
        Assert.Equal("b", JsonSerializer.Deserialize<ReviewSnapshot>("""{"Case":"a","Case":"b"}""")!.Case);
    }

    [Fact]
    public void Unknown_members_are_refused_where_the_options_say_so()
    {
        const string Text = """{"Schema":1,"Later":{"Case":"x","Pauses":[{}]},"Case":"c","Pauses":[{"From":"2026-04-08","Why":[1],"To":"2026-04-22"}]}""";
        var read = JsonSerializer.Deserialize<ReviewSnapshot>(Text)!;
        Assert.Equal("c", read.Case);
        Assert.Equal(new CalendarDate(2026, 4, 22), Assert.Single(read.Pauses).To);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReviewSnapshot>(Text, new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow }));
    }

    [Theory]
    [InlineData("""{"Schema":null}""")]
    [InlineData("""{"Version":"1"}""")]
    [InlineData("""{"Version":1.5}""")]
    [InlineData("""{"Case":1}""")]
    [InlineData("""{"Since":null}""")]
    [InlineData("""{"On":20260302}""")]
    [InlineData("""{"Pauses":{}}""")]
    [InlineData("""{"Pauses":["2026-03-02"]}""")]
    [InlineData("""{"Overlays":"ComplaintFiled"}""")]
    [InlineData("""{"Overlays":[1]}""")]
    [InlineData("""[]""")]
    [InlineData(""" "CN-CRM-2022" """)]
    [InlineData("""{"Case":"c" """)]
    public void Wrong_types_are_a_JsonException(string text) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReviewSnapshot>(text));

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-2-28")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("2026-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2026/01/01")]
    [InlineData("2026-01-01T")]
    [InlineData("2026-01-0a")]
    [InlineData("２０２６-01-01")]
    [InlineData("")]
    public void What_is_no_day_is_refused(string text)
    {
        Assert.False(CalendarDate.TryParse(text, out _));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CalendarDate>($"\"{text}\""));
    }

    [Fact]
    public void Days_are_written_and_read_as_texts_are()
    {
        for (var number = 0; number <= CalendarDate.MaxValue.DayNumber; number += 97)
        {
            var date = CalendarDate.FromDayNumber(number);
            var text = JsonSerializer.Serialize(date);
            Assert.Equal($"\"{date}\"", text);
            Assert.Equal(date, JsonSerializer.Deserialize<CalendarDate>(text));
        }

        Assert.Equal(new CalendarDate(2026, 3, 2), JsonSerializer.Deserialize<CalendarDate>("\"\\u0032026-03-02\""));
    }

    [Fact]
    public void Text_in_pieces_is_read_as_a_whole()
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(Snapshot);
        for (var size = 1; size <= 40; size++)
        {
            var reader = new Utf8JsonReader(Pieces(bytes, size));
            Assert.Equal(Snapshot, JsonSerializer.Deserialize<ReviewSnapshot>(ref reader));
        }
    }

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int size)
    {
        var first = new Piece(bytes.AsMemory(0, size), 0);
        var last = first;
        for (var at = size; at < bytes.Length; at += size)
            last = last.Append(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)));
        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
