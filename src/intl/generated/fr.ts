/** French, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Inscriptions à partir du {0}
Début dans moins d’une semaine
{0} min
Début dans moins d’une heure
Plan
Les horaires sont indiqués dans le fuseau horaire {0}.
Complet ; liste d’attente ouverte
{shown} sur # session | {shown} sur # sessions
Tout effacer
Ouvrez ce lien sur l’autre appareil pour y ajouter vos favoris.
Chez vous
Actualités
Favori
Modifiée
N’est plus au programme
S’inscrire
Actualité précédente
déplacements : {0}
Annulé
Inscriptions jusqu’au {0}
Une partie du contenu n’a pas pu être chargée. Une nouvelle tentative aura lieu dès le retour du réseau.
Toujours en cours :
Urgent : {0}
Début dans moins de dix minutes
Pour la presse
Début dans
# favori | # favoris
Langues que je comprends
Avant, dans la même salle
jusqu’au {0}
Ensuite, dans la même salle
Favori : {0}
Reporté
Favoris
Horaire
# session | # sessions
Plénière
Non merci
Début retardé
Le programme n’est pas encore publié.
Moment convivial
Contact presse
Marquez des sessions d’une étoile pour les retrouver ici. Elles ne sont enregistrées que dans ce navigateur.
Apple et autres calendriers (.ics)
Langues
Code QR de ce lien, à scanner avec un autre appareil
Pause
chez vous
Les horaires sont indiqués en heure locale ({0}) et, à côté, dans votre fuseau horaire ({1}).
j
Ajouter au calendrier
Liste
Lien
de {0} à {1}
Se tient en ligne
Avant :
Le programme a changé ({0}).
Marquez des sessions d’une étoile pour les transférer par un lien vers un autre appareil.
h
Aujourd’hui
Sur place et en ligne
Affiche uniquement ces sessions
ajouts : {0}
Inscriptions ouvertes
maintenant :
Partenaires
Intervention
Langue de la plupart des sessions : {0}
Maintenant
Important
interprétation en {0}
suppressions : {0}
Chargement…
Arrêter le défilement
Thématique
Retirer le filtre : {0}
Aucune session ne correspond à ces filtres.
Suivre en direct
annulations : {0}
Nouvelle
S’inscrire sur liste d’attente
Affichage
heure locale ({0})
Aller au créneau en cours
Au même moment que {0}
Mon programme (.ics) : {0}
Organisé par
Langue
Journées
Afficher # session | Afficher # sessions
Voir les enregistrements
Presse
Toutes les actualités
Masquer : {0}
Salle
Les organisateurs ont retiré cette session du programme.
Au même moment
Masquer les sessions passées
chez vous ({0})
Actualité suivante
Lancer le défilement
Programme
Les horaires sont indiqués dans votre fuseau horaire ({0}).
Données du {0}. La dernière version n’a pas pu être chargée.
Lien copié
Titres
Annulée
Programme affiché (.ics) : {0}
Ajouter à un calendrier
Type
Page de la session
Table ronde
Toute la journée
S’abonner aux mises à jour
Complet
min
Partager
Sur un autre appareil
Modération
Inscriptions closes
Voir l’enregistrement
Fermer
Nouvelle date
Favoris reçus par lien
Événement terminé
Ouverte à la presse
En ligne
modifications : {0}
Copier le lien
Enregistrer ou partager
Documents
Grille
Autres partenaires
Déplacée
Ajouter # session | Ajouter # sessions
« {0} »
Date initialement annoncée : {0}
Interprétation
Toutes les journées
{0} h
Logos
Itinéraire
Début dans moins de 24 heures
Ce contenu n’a pas pu être chargé.
Réessayer
Aucune actualité pour le moment.
Les horaires sont indiqués en heure locale ({0}).
Accréditation
Intervenants
Filtres
Page de l’événement
Autre
« {0} » et « {1} » ont lieu au même moment ({2}).
Urgent
En cours
Rechercher dans le programme
Le lien n’a pas pu être partagé
Créneaux libres
Mon programme
Autres sessions
Atelier
Les calendriers n’ont pas pu être chargés. Veuillez réessayer plus tard.`,
  cities:
    'Cairo=Le Caire|Sao Paulo=São Paulo|Almaty=Alma Ata|Ashgabat=Achgabat|Baku=Bakou|Beirut=Beyrouth|Bishkek=Bichkek|Dubai=Dubaï|Dushanbe=Douchanbé|Jerusalem=Jérusalem|Nicosia=Nicosie|Riyadh=Riyad|Samarkand=Samarcande|Seoul=Séoul|Singapore=Singapour|Tashkent=Tachkent|Tbilisi=Tbilissi|Tehran=Téhéran|Yerevan=Erevan|Athens=Athènes|Brussels=Bruxelles|Bucharest=Bucarest|Chisinau=Chișinău|Copenhagen=Copenhague|Kyiv=Kiev|Lisbon=Lisbonne|London=Londres|Malta=Malte|Moscow=Moscou|Tirane=Tirana|Vienna=Vienne|Warsaw=Varsovie',
};

export const language = createLanguage('fr', parts);
