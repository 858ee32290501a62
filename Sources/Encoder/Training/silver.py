"""Asks the program for the speech that its rules find in the texts to train on.

    silver.py --data FOLDER --raw FILE | lede annotate > RULES.jsonl
"""
import argparse

import speech
import texts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser)
    o = parser.parse_args()
    for request in speech.requests(texts.labelled(o) + texts.unlabelled(o)):
        print(request)


if __name__ == "__main__":
    main()
