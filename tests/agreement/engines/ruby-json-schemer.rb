# Verdicts of Ruby's json_schemer. See ../support/foreign.ts for what comes in and goes out.
require "json"
require "set" # Not asked for by json_schemer 0.2, which uses it.
require "json_schemer"

schemas_path, samples_path = ARGV
schemas = JSON.parse(File.read(schemas_path, encoding: "UTF-8")).to_h do |kind, schema|
  [kind, JSONSchemer.schema(schema)]
end

puts JSONSchemer::VERSION
File.foreach(samples_path, encoding: "UTF-8", chomp: true) do |line|
  kind, text = line.split("\t", 2)
  puts(schemas.fetch(kind).valid?(JSON.parse(text, max_nesting: false)) ? 1 : 0)
rescue StandardError => e
  puts "! #{e.class}: #{e.message}".encode("ASCII", invalid: :replace, undef: :replace).tr("\n", " ")[0, 300]
end
