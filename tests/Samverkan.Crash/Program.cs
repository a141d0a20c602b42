using Samverkan.Crash;

// A program to be killed: "publish {data directory} {count}" says "done {key}" after each document that the engine room has acknowledged;
// "list {data directory}" says "kept {key}" for each that is published with its file.
await using Engine engine = await Engine.StartAsync(args[1]);
if (args[0] == "publish") await new Publisher(engine).RunAsync(int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture));
else await new Lister(engine).RunAsync();
