# language: fr
# Les mots-clés sont en français ; les phrases restent celles d'Agent Console, pour que chacun les reconnaisse.
@français
Fonctionnalité: Luc travaille en français
  Luc voit les boutons dans sa langue et tape ses propres commandes. Celles d'Ana lui sont inconnues.

  Contexte:
    Etant donné the agent "Luc Martin"
    Et a conversation with "Léa Dubois"

  Scénario: Les boutons de Luc
    Alors the buttons are
      | label            | slash command | tooltip                                                    |
      | Conavigation     | /nav          | Démarrer une session de conavigation fournie par Fabrikam  |
      | Partager l'écran | /ecran        | Démarrer un partage d'écran fourni par Fabrikam            |
      | Enquête          | /enquete      | Envoyer au client le lien vers l'enquête de satisfaction   |
      | Copier les notes | /copie        | Copier les notes concernant ce client                      |

  Plan du scénario: <commande> fait ce que dit le bouton
    Quand the agent types "<commande>"
    Alors the fact "commandRan" is told
    Et the fact "<fait>" is told

    Exemples:
      | commande | fait             |
      | /nav     | sessionRequested |
      | /ecran   | sessionRequested |
      | /enquete | agentSaid        |
      | /copie   | functionCalled   |

  Scénario: Les commandes d'une autre langue sont inconnues
    Quand the agent types "/cb"
    Alors the command is rejected because "unknown-command"
    Mais the customer does not see "/cb"

  Scénario: Luc regarde la page de Léa avec elle
    Quand the customer says "Bonjour, je n'arrive pas à modifier mon adresse de livraison."
    Et the agent presses "Conavigation"
    Et the provider sends CobrowseConnectedEvent
    Alors the co-browse session is Connected
    Et the agent is Do not disturb

  Scénario: Deux conversations, et la capacité de Luc est épuisée
    Etant donné a conversation with "Noah Park"
    Alors the agent is Do not disturb
