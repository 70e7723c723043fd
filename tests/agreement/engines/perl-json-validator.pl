# Verdicts of Perl's JSON::Validator. See ../support/foreign.ts for what comes in and goes out.
use strict;
use warnings;
use JSON::Validator;
use Mojo::JSON qw(decode_json from_json);

my ($schemas_path, $samples_path) = @ARGV;

sub slurp {
  my ($path) = @_;
  open my $file, '<:raw', $path or die "$path: $!";
  local $/;
  return <$file>;
}

my $schemas = decode_json(slurp($schemas_path));
my %schemas = map { $_ => JSON::Validator->new->schema($schemas->{$_})->schema }
  keys %$schemas;

print JSON::Validator->VERSION, "\n";
open my $samples, '<:raw', $samples_path or die "$samples_path: $!";
while (my $line = <$samples>) {
  chomp $line;
  my ($kind, $text) = split /\t/, $line, 2;
  my @errors = eval { $schemas{$kind}->validate(decode_json($text)) };
  if (my $error = $@) {
    $error =~ s/[^ -~]+/ /g;
    print "! $error\n";
  }
  else {
    print @errors ? 0 : 1, "\n";
  }
}
